import type { cli as zhCN } from "../zh-CN/cli";
import { cliRefusals } from "./cli-refusals";

export const cli: typeof zhCN = {
  ...cliRefusals,
  "cli.about": () =>
    "Scores 项目支出绩效自评表 workbooks; fills blanks and leaves the form as it is.",
  "cli.score": () => "score forms; a dry run unless --out writes filled copies",
  "cli.profiles": () => "list the profiles, or print one as JSON",
  "cli.paths": () =>
    ".xlsx / .xlsm files, or folders of them (summaries and lists of ours are skipped)",
  "cli.profile-id": () => "the profile's id, e.g. qiannan",
  "cli.opt-out": () =>
    "write filled copies into this folder (originals untouched; other files there kept as .bak)",
  "cli.opt-in-place": () => "write into the files themselves (a .bak is kept)",
  "cli.opt-profile": () => "the profile to score by (default: chosen from the form's own text)",
  "cli.opt-overwrite": () => "blank: only empty cells; scores: also scores that differ",
  "cli.opt-decide": () =>
    "a person's decisions (JSON, or the list of open items filled in), also on the execution rate",
  "cli.opt-format": () => "output format",
  "cli.opt-report": () => "write the result to a file",
  "cli.opt-quiet": () => "no progress",
  "cli.opt-lang": () => "language of the sentences",
  "cli.out-or-in-place": () => "Use either --out or --in-place.",
  "cli.no-input": () => "Nothing to work on: no .xlsx or .xlsm in the folder.",
  "cli.unknown-profile": (d) => `No profile “${d.id}”: see pingfen profiles, or give a .json file.`,
  "cli.bad-decisions": (d) =>
    `${d.file} has the wrong form (${d.where}): version: 1 and a list decisions, each with score and row or indicator.`,
  "cli.progress": (d) => `${d.done}/${d.total}: ${d.file}`,
  "cli.written": (d) => `written: ${d.file}`,
  "cli.kept-copy": (d) => `already there and left alone: ${d.file}`,
  "cli.backups": (d) =>
    `${d.count} file(s) with other content stood where this run wrote (perhaps somebody changed them); they are kept as .bak, ${d.count > 1 ? "for example" : "namely"} ${d.first}.`,
  "cli.reason-needed": (d) => `needs a reason: ${d.cell}`,
  "cli.summary": (d) =>
    [
      `execution rate ${d.rate}  total ${d.score}  ${d.grade}`,
      d.open > 0 ? `${d.open} to decide` : null,
      d.missing > 0 ? `${d.missing} reasons to write` : null,
    ]
      .filter((part) => part !== null)
      .join("  "),
  "cli.make": () => "from a department's list of targets and its blank form, one form a project",
  "cli.list": () => "the department's list of targets (.xlsx)",
  "cli.opt-template": () => "the department's own blank form (.xlsx or .xlsm, nothing filled in)",
  "cli.opt-one-workbook": () => "all projects in one workbook, each on a sheet named by it",
  "cli.opt-actuals": () => "a list of actuals (项目, 指标, 实际完成值) to fill in before scoring",
  "cli.opt-summary": () => "a summary workbook: one line a form, departments, open items",
  "cli.opt-log": () => "an audit log: one JSON line for each written cell",
  "cli.opt-jobs": () => "files done at once (all cores by default when there are many)",
  "cli.opt-shard": () => "only share i of n, e.g. 2/4 (several machines)",
  "cli.opt-resume": () => "go on where a run stopped: copies that exist stay",
  "cli.bad-number": () => "A whole number above 0 is needed.",
  "cli.bad-shard": (d) => `“${d.shard}” is not a share such as 2/4.`,
  "cli.no-actuals": (d) =>
    `No actuals in ${d.file}: it needs headings such as 项目, 指标, 实际完成值${d.missing ? `; missing: ${d.missing}` : ""}.`,
  "cli.answer-no-number": (d) =>
    `${d.file}, row ${d.row}: the score “${d.held}” is no number and was left out.`,
};
