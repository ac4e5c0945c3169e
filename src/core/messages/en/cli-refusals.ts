import type { cliRefusals as zhCN } from "../zh-CN/cli-refusals";

export const cliRefusals: typeof zhCN = {
  "cli.copy-is-input": (d) =>
    `The copy ${d.output} is the input ${d.input} itself: writing it would lose the original, so nothing was done. Choose another folder for --out, or --in-place to change the file itself.`,
  "cli.output-is-input": (d) =>
    `${d.output} is to be written but is the input ${d.input} itself: that would lose the original, so nothing was done. Choose another folder or name.`,
  "cli.outputs-collide": (d) =>
    `${d.output} and ${d.other} are one file: the later would replace the earlier, so nothing was done. Choose another folder or name.`,
  "cli.summary-not-xlsx": (d) =>
    `The summary is an Excel workbook: the name after --summary must end in .xlsx, “${d.file}” does not.`,
  "cli.out-is-file": (d) => `--out takes a folder, “${d.file}” is a file: choose another folder.`,
  "cli.resume-needs-out": () =>
    "--resume goes on with the copies a run left undone: use it with --out and their folder.",
  "cli.resume-takes-no-answers": (d) =>
    `--resume leaves copies as they are, so what ${d.option} answers would not get into them; nothing was done. Leave out --resume: the copies are written anew, and a differing one is kept as .bak.`,
  "cli.cannot-open": (d) =>
    `It can't be opened: another program may be using it, or rights are missing (${d.detail}). Close that program or check the rights, then try again.`,
  "cli.json-missing": (d) => `No such file ${d.file}: check the path and the name.`,
  "cli.json-not-utf8": (d) =>
    `${d.file} is not UTF-8 (perhaps GBK) and can't be read: save it as UTF-8.`,
  "cli.json-broken": (d) =>
    `${d.file} is no complete JSON (${d.detail}): check brackets, quotes and commas.`,
  "cli.in-file": (d) => `${d.file}: ${d.problem}`,
  "cli.bad-option": (d) =>
    `There is no option “${d.option}”.${d.suggestion ? ` Did you mean ${d.suggestion}?` : ""}`,
  "cli.bad-command": (d) =>
    `There is no command “${d.command}”.${d.suggestion ? ` Did you mean ${d.suggestion}?` : " The commands are score, check, make, profiles."}`,
  "cli.no-argument": (d) => `“${d.argument}” is missing.`,
  "cli.no-value": (d) => `The option “${d.option}” needs a value.`,
  "cli.no-required": (d) => `The option “${d.option}” is required.`,
  "cli.bad-value": (d) =>
    `“${d.value}” is no value for the option “${d.option}”. ${d.choices ? `Choose from: ${d.choices}.` : d.why}`,
  "cli.bad-arguments": (d) => `The command is not right (${d.detail}).`,
  "cli.too-many": (d) =>
    `“${d.command}” takes ${d.expected} argument(s), ${d.given} were given: put paths with spaces in quotes.`,
  "cli.see-help": () => "See pingfen --help.",
};
