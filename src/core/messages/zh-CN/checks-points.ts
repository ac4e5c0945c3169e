/** 分值 and 得分: what is wrong, why it matters, what to do. */
export const checksPoints = {
  "check.points-missing": (d: { name: string; expected: string | null; found: string }) =>
    `“${d.name}”没有分值${d.found ? `（写的是“${d.found}”）` : "（空白）"}${d.expected === null ? "，应填一个数" : `，本组还差 ${d.expected} 分`}。`,
  "check.points-missing.why": () => "没有分值的指标算不出得分，各项分值也加不到 100。",
  "check.points-missing.todo": () => "补上分值，使本组和全表的分值都加得上。",
  "check.points-total": (d: { expected: string; found: string; execution: string }) =>
    `各项分值相加是 ${d.found}${d.execution === "0" ? "" : `（含预算执行率 ${d.execution} 分）`}，应为 ${d.expected}。`,
  "check.points-total.why": () => "分值不足或超过 100，总分和等级就没有可比性，表会被退回。",
  "check.points-total.todo": () => "核对是漏了一行、分值写错，还是预算执行率的分值没有算进去。",
  "check.group-points": (d: { group: string; expected: string; found: string }) =>
    `“${d.group}”标明 ${d.expected} 分，下面各指标分值相加是 ${d.found} 分。`,
  "check.group-points.why": () => "上级指标的分值必须等于下级分值之和。",
  "check.group-points.todo": () => "改指标的分值，或改标题括号里的分数，使两者一致。",
  "check.score-over-points": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”得分 ${d.found}，应在 0 到分值 ${d.expected} 之间。`,
  "check.score-over-points.why": () => "得分不能高于分值，也不能是负数；一体化系统会拒绝保存。",
  "check.score-over-points.todo": () => "按规则改成应得的分；超额完成也最多得满分。",
  "check.score-mismatch": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”填的得分是 ${d.found}，按规则应为 ${d.expected}。`,
  "check.score-mismatch.interval": (d: {
    name: string;
    low: string;
    high: string;
    found: string;
  }) => `“${d.name}”填的得分是 ${d.found}，这一档应在 ${d.low} 到 ${d.high} 之间。`,
  "check.score-mismatch.why": () => "复核时会按评分规则重算，对不上就要解释。",
  "check.score-mismatch.todo": () => "核对指标值和完成值；确有理由按别的办法打分的，在原因里写明。",
  "check.score-missing": (d: { name: string; expected: string | null; found: string }) =>
    `“${d.name}”有指标值和完成值，得分${d.found ? `却写的是“${d.found}”` : "却是空白"}${d.expected === null ? "，应由你打分" : `，应为 ${d.expected}`}。`,
  "check.score-missing.why": () => "缺一项得分，总分就少算一项，等级也可能跟着错。",
  "check.score-missing.todo": () => "填上得分；没完成的填 0，不要留空。",
  "check.score-total": (d: { expected: string; found: string }) =>
    `总分写的是 ${d.found}，各项得分相加是 ${d.expected}。`,
  "check.score-total.blank": (d: { expected: string }) =>
    `总分是空白，各项得分相加是 ${d.expected}。`,
  "check.score-total.why": () => "总分决定评价等级，必须等于各项得分之和。",
  "check.score-total.todo": () => "先核对各项得分，再改总分；重复打印的执行率得分只算一次。",
  "check.group-score": (d: { group: string; expected: string; found: string }) =>
    `“${d.group}”小计写的是 ${d.found}，所属各项得分相加是 ${d.expected}。`,
  "check.group-score.why": () => "小计与明细不符，总分就说不清是怎么来的。",
  "check.group-score.todo": () => "按明细改小计，或检查是否漏了一行。",
  "check.grade-mismatch": (d: { total: string; expected: string; found: string }) =>
    `总分 ${d.total} 对应的等级是“${d.expected}”，结论写的是“${d.found}”。`,
  "check.grade-mismatch.why": () => "等级由总分决定，写错等级会直接影响评价结果的应用。",
  "check.grade-mismatch.todo": () => "把等级改过来；如果错的是总分，先改总分。",
  "check.conclusion-missing": (d: { expected: string | null }) =>
    `自评结论是空白${d.expected === null ? "，应填评价等级" : `，按总分应为“${d.expected}”`}。`,
  "check.conclusion-missing.why": () => "没有结论的自评表不完整。",
  "check.conclusion-missing.todo": () => "各项得分定了以后，按总分填写等级。",
};
