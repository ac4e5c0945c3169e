/** 偏差原因分析及改进措施. */
export const checksReasons = {
  "check.reason-missing": (d: { name: string; score: string; points: string; found: string }) =>
    `“${d.name}”得分 ${d.score}，低于分值 ${d.points}，应写偏差原因，现在${d.found ? `只写了“${d.found}”` : "是空白"}。`,
  "check.reason-missing.why": () => "没有得满分的指标必须说明偏差原因和改进措施。",
  "check.reason-missing.todo": () => "写明为什么没有完成，以及下一步怎么做；写“无”不算。",
  "check.reason-in-wrong-cell": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”的偏差原因写在了备注 ${d.found}，应写在 ${d.expected}。`,
  "check.reason-in-wrong-cell.why": () => "系统只看偏差原因栏，写在备注里等于没写。",
  "check.reason-in-wrong-cell.todo": () => "把这段话移到偏差原因栏。",
  "check.reason-not-needed": (d: { name: string; score: string }) =>
    `“${d.name}”已得满分 ${d.score}，不需要写偏差原因。`,
  "check.reason-not-needed.why": () => "满分又写偏差原因，看的人会怀疑得分或原因有一个不对。",
  "check.reason-not-needed.todo": () => "核对得分；说明超额完成的可以保留。",
  "check.reason-copied": (d: { count: string; names: string }) =>
    `同一段偏差原因用了 ${d.count} 次：${d.names}；每项应各有原因。`,
  "check.reason-copied.why": () => "不同的指标用同一个原因，说明没有逐项分析。",
  "check.reason-copied.todo": () => "逐项写清这一项没有完成的具体原因。",
  "check.reason-incomplete": (d: { name: string }) =>
    `“${d.name}”只写了原因，没有写改进措施，应两样都写。`,
  "check.reason-incomplete.cut": (d: { name: string; found: string }) =>
    `“${d.name}”的偏差原因好像没有写完，末尾是“…${d.found}”，应以句号结束。`,
  "check.reason-incomplete.why": () => "偏差原因分析要有原因也要有改进措施，话要说完。",
  "check.reason-incomplete.todo": () => "补上没写完的话或改进措施。",
};
