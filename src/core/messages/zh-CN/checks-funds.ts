const AMOUNT = { initial: "年初预算数", budget: "全年预算数", executed: "全年执行数" };

/** 项目资金, 执行率 and the cost rows. */
export const checksFunds = {
  "check.execution-rate": (d: { row: string; expected: string; found: string }) =>
    `“${d.row}”的执行率写的是 ${d.found}，全年执行数 ÷ 全年预算数是 ${d.expected}。`,
  "check.execution-rate.why": () => "执行率以全年预算数（调整后）为基数，不是年初预算数。",
  "check.execution-rate.todo": () => "按执行数 ÷ 全年预算数重算；如果金额写错，先改金额。",
  "check.execution-score": (d: { expected: string; found: string }) =>
    `预算执行率得分写的是 ${d.found}，按规则应为 ${d.expected}。`,
  "check.execution-score.blank": (d: { expected: string }) =>
    `预算执行率得分是空白，按规则应为 ${d.expected}。`,
  "check.execution-score.why": () =>
    "执行率得分 = 分值 × 未取整的执行率，不能用四舍五入后的执行率算。",
  "check.execution-score.todo": () => "改成应得的分，并核对总分。",
  "check.execution-counted-twice": (d: { rows: string; counted: string }) =>
    `执行率得分还印在“${d.rows}”行：应只算一次，这里算的是 ${d.counted}。`,
  "check.execution-counted-twice.why": () => "几行都印了同一个得分，求和时容易重复计算。",
  "check.execution-counted-twice.todo": () => "不必改；核对总分只计入了一次。",
  "check.fund-sum": (d: {
    amount: "initial" | "budget" | "executed";
    row: string;
    expected: string;
    found: string;
  }) => `“${d.row}”的${AMOUNT[d.amount]}是 ${d.expected}，各项资金来源相加是 ${d.found}。`,
  "check.fund-sum.why": () => "资金总额应等于各来源之和，差一点也要说明。",
  "check.fund-sum.todo": () => "核对是哪一个来源写错或漏写。",
  "check.fund-unit": (d: { unit: string; found: string; expected: string }) =>
    `表头写的单位是“${d.unit}”，金额 ${d.found} 不合常理，应为 ${d.expected}。`,
  "check.fund-unit.why": () => "元和万元混用会让资金差一万倍，成本指标也对不上。",
  "check.fund-unit.todo": () => "改金额，或改表头的单位。",
  "check.over-budget": (d: { row: string; expected: string; found: string }) =>
    `“${d.row}”的全年执行数 ${d.found} 大于全年预算数，应不超过 ${d.expected}。`,
  "check.over-budget.why": () => "没有预算不得支出；执行率超过 100% 的表会被退回。",
  "check.over-budget.todo": () => "核对执行数；年中追加过预算的，全年预算数要填调整后的数。",
  "check.cost-vs-funds": (d: { side: "target" | "actual"; expected: string; found: string }) =>
    d.side === "target"
      ? `成本指标的指标值合计 ${d.found} 元，全年预算数是 ${d.expected} 元。`
      : `成本指标的完成值合计 ${d.found} 元，全年执行数是 ${d.expected} 元。`,
  "check.cost-vs-funds.why": () => "成本指标按全年预算分解，完成值应与实际支出一致。",
  "check.cost-vs-funds.todo": () => "核对是否漏了一项成本，或预算调整后没有改指标值。",
  "check.control-rate-vs-execution": (d: { name: string; rate: string; found: string }) =>
    `“${d.name}”完成值是 ${d.found}，而预算执行率只有 ${d.rate}。`,
  "check.control-rate-vs-execution.why": () =>
    "钱花了不到一半，成本控制率却是 100%，两者很难同时成立。",
  "check.control-rate-vs-execution.todo": () => "核对控制率是怎么算的，在原因里说明。",
  "check.ceiling-met-by-doing-nothing": (d: { name: string; score: string }) =>
    `执行数是 0，“${d.name}”却因为“不超过”而得满分 ${d.score}，应先说明做了什么。`,
  "check.ceiling-met-by-doing-nothing.why": () =>
    "项目没有实施，上限类指标自然不会超，不能说明绩效。",
  "check.ceiling-met-by-doing-nothing.todo": () => "说明项目没有实施，或按未完成处理。",
  "check.score-beats-spending": (d: { share: string; rate: string }) =>
    `各指标得到了 ${d.share} 的分，预算执行率只有 ${d.rate}。`,
  "check.score-beats-spending.why": () => "少花钱多办事要有依据，评审会追问目标是否定得太低。",
  "check.score-beats-spending.todo": () => "在结论里说明节约的原因，或核对完成值。",
};
