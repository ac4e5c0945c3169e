/** What the command line refuses, before or instead of doing it: what, why, what to do. */
export const cliRefusals = {
  "cli.copy-is-input": (d: { output: string; input: string }) =>
    `副本 ${d.output} 就是要读的文件 ${d.input}，写了原件就没有了，所以什么都没有做。请用 --out 换一个文件夹；要直接改原文件，请用 --in-place。`,
  "cli.output-is-input": (d: { output: string; input: string }) =>
    `要写的 ${d.output} 就是要读的文件 ${d.input}，写了原件就没有了，所以什么都没有做。请换一个文件夹或文件名。`,
  "cli.outputs-collide": (d: { output: string; other: string }) =>
    `${d.output} 和 ${d.other} 是同一个文件，后写的会盖掉先写的，所以什么都没有做。请换一个文件夹或文件名。`,
  "cli.summary-not-xlsx": (d: { file: string }) =>
    `汇总写成 Excel 工作簿，--summary 的文件名要以 .xlsx 结尾，“${d.file}”不是。`,
  "cli.out-is-file": (d: { file: string }) =>
    `--out 要给一个文件夹，“${d.file}”是文件。请换一个文件夹。`,
  "cli.resume-needs-out": () =>
    "--resume 是接着写上次没写完的副本，要和 --out 一起用。请写明副本的文件夹。",
  "cli.resume-takes-no-answers": (d: { option: string }) =>
    `--resume 不改已有的副本，${d.option} 里的答复会写不进去，所以什么都没有做。请去掉 --resume 再跑：副本会按答复重写，内容不同的旧副本另存成 .bak。`,
  "cli.cannot-open": (d: { detail: string }) =>
    `打不开，可能正被别的程序占用或没有权限（${d.detail}）。请关闭打开它的程序、检查权限再试。`,
  "cli.json-missing": (d: { file: string }) => `找不到 ${d.file}，请检查路径和文件名。`,
  "cli.json-not-utf8": (d: { file: string }) =>
    `${d.file} 不是 UTF-8 编码（可能是 GBK），读不了。请在记事本里另存为 UTF-8 再试。`,
  "cli.json-broken": (d: { file: string; detail: string }) =>
    `${d.file} 不是完整的 JSON（${d.detail}）。请检查括号、引号和逗号。`,
  "cli.in-file": (d: { file: string; problem: string }) => `${d.file}：${d.problem}`,
  "cli.bad-option": (d: { option: string; suggestion: string }) =>
    `没有“${d.option}”这个选项。${d.suggestion ? `是不是 ${d.suggestion}？` : ""}`,
  "cli.bad-command": (d: { command: string; suggestion: string }) =>
    `没有“${d.command}”这个命令。${d.suggestion ? `是不是 ${d.suggestion}？` : "命令有 score、check、make、profiles。"}`,
  "cli.no-argument": (d: { argument: string }) => `没有给出“${d.argument}”。`,
  "cli.no-value": (d: { option: string }) => `选项“${d.option}”后面没有写值。`,
  "cli.no-required": (d: { option: string }) => `必须写上选项“${d.option}”。`,
  "cli.bad-value": (d: { option: string; value: string; choices: string; why: string }) =>
    `选项“${d.option}”的值“${d.value}”不对。${d.choices ? `可以写：${d.choices}。` : d.why}`,
  "cli.bad-arguments": (d: { detail: string }) => `命令写得不对（${d.detail}）。`,
  "cli.too-many": (d: { command: string; expected: number; given: number }) =>
    `“${d.command}”后面只能给 ${d.expected} 个参数，现在给了 ${d.given} 个。带空格的路径要用引号括起来。`,
  "cli.see-help": () => "用法见 pingfen --help。",
};
