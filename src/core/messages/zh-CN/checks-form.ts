const YEAR_SOURCE = {
  title: "表头",
  sheet: "工作表名",
  file: "文件名",
  dates: "各项指标的期限",
};
const SIDE = { target: "年度总体目标", actual: "实际完成情况" };

/** The form itself: rows, labels, years, formulas, prose. */
export const checksForm = {
  "check.duplicate-indicator": (d: { name: string; first: string; second: string }) =>
    `“${d.name}”在第 ${d.first} 行和第 ${d.second} 行各出现一次，应只有一次。`,
  "check.duplicate-indicator.why": () => "同一个指标算两次分，等于给它加了一倍的权重。",
  "check.duplicate-indicator.todo": () => "删去一行，或把名称写得能区分开。",
  "check.label-shifted": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”这一行错位了：${d.found} 的内容应在 ${d.expected} 列。`,
  "check.label-shifted.value": (d: { row: string; found: string }) =>
    `第 ${d.row} 行错位了：三级指标的位置上是“${d.found}”，应是指标名称。`,
  "check.label-shifted.why": () => "错了列，分值、得分和完成值就会张冠李戴。",
  "check.label-shifted.todo": () => "把这一行的内容移回表头对应的列。",
  "check.merged-label-lost": (d: { level: string; label: string; rows: string }) =>
    `有 ${d.rows} 行没有${d.level === "1" ? "一级" : "二级"}指标${d.label ? `，按上文应为“${d.label}”` : ""}。`,
  "check.merged-label-lost.why": () => "合并单元格拆开后标题只剩一格，汇总时认不出属于哪一类。",
  "check.merged-label-lost.todo": () => "重新合并，或在每一行写上标题。",
  "check.placeholder-row": (d: { found: string }) =>
    `表里还留着模板的占位内容“${d.found}”，应填写或删去。`,
  "check.placeholder-row.why": () => "占位行会让人以为指标没有填完。",
  "check.placeholder-row.todo": () => "清空占位内容。",
  "check.title-year": (d: {
    source: "title" | "sheet" | "file" | "dates";
    expected: string;
    found: string;
  }) => `${YEAR_SOURCE[d.source]}写的是 ${d.found} 年，本表年度是 ${d.expected} 年。`,
  "check.title-year.why": () => "年度不一致，说不清评的是哪一年的预算。",
  "check.title-year.todo": () => "确认评价年度，把不一致的地方改过来。",
  "check.formula-error": (d: { cell: string; found: string; formula: string | null }) =>
    `${d.cell} 显示 ${d.found}${d.formula === null ? "" : `（公式 ${d.formula}）`}，应是一个数。`,
  "check.formula-error.why": () => "公式出错，得分和总分都没法算。",
  "check.formula-error.todo": () => "检查公式引用的单元格是不是被删了或是空的。",
  "check.formula-range": (d: { formula: string; expected: string; missing: string }) =>
    `求和公式 ${d.formula} 漏了 ${d.missing}${d.expected ? `，应为 ${d.expected}` : "，应加上"}。`,
  "check.formula-range.why": () => "插入行以后公式没有跟着扩大，总分会少算。",
  "check.formula-range.todo": () => "把求和范围扩大到全部指标行。",
  "check.hidden-row": (d: { name: string; row: string }) =>
    `第 ${d.row} 行“${d.name}”被隐藏了，却计入总分，应显示出来。`,
  "check.hidden-row.column": (d: { column: string; label: string }) =>
    `${d.column} 列“${d.label}”被隐藏了，应显示出来。`,
  "check.hidden-row.why": () => "看不见的行计了分，打印出来的分值就加不上。",
  "check.hidden-row.todo": () => "取消隐藏；不用的指标应删去并调整分值。",
  "check.narrative-mismatch": (d: {
    side: "target" | "actual";
    found: string;
    expected: string;
    name: string;
  }) =>
    `${SIDE[d.side]}里写的是“${d.found}”，表中${d.name ? `“${d.name}”` : "资金"}是 ${d.expected}。`,
  "check.narrative-mismatch.why": () => "文字和表格的数字不一致，评审会问哪个是真的。",
  "check.narrative-mismatch.todo": () => "核对数据，改文字或改表格。",
};
