export const cli = {
  "cli.about": () => "绩效评分：给项目支出绩效自评表评分，只填空格，不动表格。",
  "cli.score": () => "评分：默认只看不写；加 --out 写出填好的副本",
  "cli.profiles": () => "列出评分规则，或以 JSON 打印其中一个",
  "cli.paths": () => ".xlsx / .xlsm 文件，或它们所在的文件夹",
  "cli.profile-id": () => "规则的代号，例如 qiannan",
  "cli.opt-out": () => "把填好的副本写到这个文件夹（原文件不动）",
  "cli.opt-in-place": () => "直接写回原文件（先留一份 .bak）",
  "cli.opt-profile": () => "指定评分规则（默认按表里的文字选择）",
  "cli.opt-overwrite": () => "blank 只填空格；scores 也改写与规则不符的得分、总分和结论",
  "cli.opt-decide": () => "人工判定的文件（JSON）",
  "cli.opt-format": () => "输出格式",
  "cli.opt-report": () => "把结果写到文件",
  "cli.opt-quiet": () => "不显示进度",
  "cli.opt-lang": () => "说明文字的语言",
  "cli.out-or-in-place": () => "--out 和 --in-place 只能用一个。",
  "cli.no-input": () => "没有找到要处理的文件：文件夹里没有 .xlsx 或 .xlsm。",
  "cli.unknown-profile": (d: { id: string }) =>
    `没有叫“${d.id}”的规则。用 pingfen profiles 看有哪些，或给一个 .json 文件。`,
  "cli.unreadable-json": (d: { file: string; detail: string }) =>
    `读不了 ${d.file}（${d.detail}）。请检查文件是不是完整的 JSON。`,
  "cli.bad-decisions": (d: { file: string; where: string }) =>
    `${d.file} 的格式不对（${d.where}）：要有 version: 1 和 decisions 列表，每条写明 score 和 row 或 indicator。`,
  "cli.progress": (d: { done: number; total: number; file: string }) =>
    `第 ${d.done}/${d.total} 个：${d.file}`,
  "cli.written": (d: { file: string }) => `已写入 ${d.file}`,
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
};
