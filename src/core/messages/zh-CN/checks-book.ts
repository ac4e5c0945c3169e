const ROLE = { department: "主管部门", unit: "实施单位" };

/** Forms of one workbook against each other. */
export const checksBook = {
  "check.unit-name": (d: { role: "department" | "unit"; expected: string; found: string }) =>
    `${ROLE[d.role]}写的是“${d.found}”，同一批表里其他表是“${d.expected}”。`,
  "check.unit-name.why": () => "单位名称不统一，汇总时会被当成两个单位。",
  "check.unit-name.todo": () => "确认是否同一单位，统一写法。",
  "check.formula-lost": (d: { found: string; sheet: string; expected: string }) =>
    `这里是手工填的 ${d.found}，“${d.sheet}”同一位置是公式 ${d.expected}。`,
  "check.formula-lost.why": () => "公式被数字盖掉以后，改了得分总分也不会变。",
  "check.formula-lost.todo": () => "恢复公式，或确认手填的数没有错。",
  "check.duplicate-project": (d: { project: string; where: string }) =>
    `项目“${d.project}”在“${d.where}”里还有一张表，应只有一张。`,
  "check.duplicate-project.why": () => "同一个项目交了两张表，汇总时会重复计算。",
  "check.duplicate-project.todo": () => "留下正确的一张；两个不同的项目应写全名称。",
  "check.odd-year": (d: { expected: string; found: string }) =>
    `这张表是 ${d.found} 年度，其他表都是 ${d.expected} 年度。`,
  "check.odd-year.why": () => "一批表应是同一个年度，混进了往年的表会影响汇总。",
  "check.odd-year.todo": () => "确认年度，换成正确的表。",
  "check.summary-total": (d: { project: string; expected: string; found: string; where: string }) =>
    `汇总表 ${d.where} 中“${d.project}”是 ${d.found} 分，自评表的总分是 ${d.expected}。`,
  "check.summary-total.why": () => "汇总表和自评表的分数不一致，哪个算数说不清。",
  "check.summary-total.todo": () => "核对以后改汇总表或自评表。",
  "check.annual-vs-overall": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”的年度目标 ${d.found} 超过了总体目标 ${d.expected}。`,
  "check.annual-vs-overall.name": (d: { name: string }) =>
    `年度目标的“${d.name}”在总体目标里没有同名的指标，应一致。`,
  "check.annual-vs-overall.points": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”的年度权重是 ${d.found}，总体权重是 ${d.expected}，应一致。`,
  "check.annual-vs-overall.why": () => "年度目标是总体目标的分解，一年的数不应超过总数。",
  "check.annual-vs-overall.todo": () => "核对两边的指标名称、目标值和权重。",
};
