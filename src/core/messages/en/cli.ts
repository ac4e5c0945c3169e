import type { cli as zhCN } from "../zh-CN/cli";

export const cli: typeof zhCN = {
  "cli.about": () =>
    "Scores 项目支出绩效自评表 workbooks; fills blanks and leaves the form as it is.",
  "cli.score": () => "score forms; a dry run unless --out writes filled copies",
  "cli.profiles": () => "list the profiles, or print one as JSON",
  "cli.paths": () => ".xlsx / .xlsm files, or folders of them",
  "cli.profile-id": () => "the profile's id, e.g. qiannan",
  "cli.opt-out": () => "write filled copies into this folder (originals untouched)",
  "cli.opt-in-place": () => "write into the files themselves (a .bak is kept)",
  "cli.opt-profile": () => "the profile to score by (default: chosen from the form's own text)",
  "cli.opt-overwrite": () => "blank: only empty cells; scores: also scores that differ",
  "cli.opt-decide": () => "a file with a person's decisions (JSON)",
  "cli.opt-format": () => "output format",
  "cli.opt-report": () => "write the result to a file",
  "cli.opt-quiet": () => "no progress",
  "cli.opt-lang": () => "language of the sentences",
  "cli.out-or-in-place": () => "Use either --out or --in-place.",
  "cli.no-input": () => "Nothing to work on: no .xlsx or .xlsm in the folder.",
  "cli.unknown-profile": (d) => `No profile “${d.id}”: see pingfen profiles, or give a .json file.`,
  "cli.unreadable-json": (d) => `${d.file} can't be read (${d.detail}): is it complete JSON?`,
  "cli.bad-decisions": (d) =>
    `${d.file} has the wrong form (${d.where}): version: 1 and a list decisions, each with score and row or indicator.`,
  "cli.progress": (d) => `${d.done}/${d.total}: ${d.file}`,
  "cli.written": (d) => `written: ${d.file}`,
  "cli.reason-needed": (d) => `needs a reason: ${d.cell}`,
  "cli.summary": (d) =>
    [
      `execution rate ${d.rate}  total ${d.score}  ${d.grade}`,
      d.open > 0 ? `${d.open} to decide` : null,
      d.missing > 0 ? `${d.missing} reasons to write` : null,
    ]
      .filter((part) => part !== null)
      .join("  "),
};
