import { cliRefusals } from "./cli-refusals";

export const cli = {
  ...cliRefusals,
  "cli.about": () => "绩效评分：给项目支出绩效自评表评分，只填空格，不动表格。",
  "cli.score": () => "评分：默认只看不写；加 --out 写出填好的副本",
  "cli.profiles": () => "列出评分规则，或以 JSON 打印其中一个",
  "cli.paths": () => ".xlsx / .xlsm 文件，或它们所在的文件夹（其中的汇总、待办、完成值清单会跳过）",
  "cli.profile-id": () => "规则的代号，例如 qiannan",
  "cli.opt-out": () => "把填好的副本写到这个文件夹（原文件不动；那里原有的不同文件留作 .bak）",
  "cli.opt-in-place": () => "直接写回原文件（先留一份 .bak）",
  "cli.opt-profile": () => "指定评分规则（默认按表里的文字选择）",
  "cli.opt-overwrite": () => "blank 只填空格；scores 也改写与规则不符的得分、总分和结论",
  "cli.opt-decide": () =>
    "人工判定的文件（JSON，或填好的待办清单 .xlsx）；执行率算不出来时也在这里定分",
  "cli.opt-format": () => "输出格式",
  "cli.opt-report": () => "把结果写到文件",
  "cli.opt-quiet": () => "不显示进度",
  "cli.opt-lang": () => "说明文字的语言",
  "cli.out-or-in-place": () => "--out 和 --in-place 只能用一个。",
  "cli.no-input": () => "没有找到要处理的文件：文件夹里没有 .xlsx 或 .xlsm。",
  "cli.unknown-profile": (d: { id: string }) =>
    `没有叫“${d.id}”的规则。用 pingfen profiles 看有哪些，或给一个 .json 文件。`,
  "cli.bad-decisions": (d: { file: string; where: string }) =>
    `${d.file} 的格式不对（${d.where}）：要有 version: 1 和 decisions 列表，每条写明 score 和 row 或 indicator。`,
  "cli.progress": (d: { done: number; total: number; file: string }) =>
    `第 ${d.done}/${d.total} 个：${d.file}`,
  "cli.written": (d: { file: string }) => `已写入 ${d.file}`,
  "cli.kept-copy": (d: { file: string }) => `已有副本 ${d.file}，这次没有再写`,
  "cli.backups": (d: { count: number; first: string }) =>
    `要写的地方原有 ${d.count} 个内容不同的文件（可能有人改过），没有丢：都另存成 .bak，${d.count > 1 ? "例如" : "就是"} ${d.first}。`,
  "cli.reason-needed": (d: { cell: string }) => `要写偏差原因 ${d.cell}`,
  "cli.summary": (d: {
    rate: string;
    score: string;
    grade: string;
    open: number;
    missing: number;
  }) => {
    const left = [
      d.open > 0 ? `还有 ${d.open} 项要你定` : null,
      d.missing > 0 ? `${d.missing} 项要写原因` : null,
    ].filter((part) => part !== null);
    const tail = left.length > 0 ? `  ${left.join(" · ")}` : "";
    return `执行率 ${d.rate}  总分 ${d.score}  ${d.grade}${tail}`;
  },
  "cli.make": () => "按部门绩效指标表和本单位的空白表，给每个项目生成一张填好指标的自评表",
  "cli.list": () => "部门绩效指标表（.xlsx）",
  "cli.opt-template": () => "本单位的空白自评表（没有填过内容的 .xlsx 或 .xlsm）",
  "cli.opt-one-workbook": () => "所有项目写进一个工作簿，每个项目一张工作表，以项目命名",
  "cli.opt-actuals": () => "完成值清单（项目、指标、实际完成值，可加执行数），先填进空格再评分",
  "cli.opt-summary": () => "汇总工作簿：每张表一行、按单位合计、待办清单",
  "cli.opt-log": () => "留痕文件：每写一格一行（JSON）",
  "cli.opt-jobs": () => "同时处理几个文件（文件多时默认用上所有处理器）",
  "cli.opt-shard": () => "只处理第 i 份，共 n 份，例如 2/4（多台机器分着做）",
  "cli.opt-resume": () => "接着上次没做完的做：已有的副本不再写",
  "cli.bad-number": () => "要写一个大于 0 的整数。",
  "cli.bad-shard": (d: { shard: string }) =>
    `“${d.shard}”不对，要写成 2/4 这样：第 2 份，共 4 份。`,
  "cli.no-actuals": (d: { file: string; missing: string }) =>
    `${d.file} 里没有找到完成值：要有“项目、指标、实际完成值”这样的表头${d.missing ? `，现在缺 ${d.missing}` : ""}。`,
  "cli.answer-no-number": (d: { file: string; row: number; held: string }) =>
    `${d.file} 第 ${d.row} 行的得分“${d.held}”不是数字，没有采用。`,
};
