/** 年度指标值, 实际完成值 and their units. */
export const checksTargets = {
  "check.target-missing": (d: { name: string }) => `“${d.name}”没有年度指标值，应填一个目标。`,
  "check.target-missing.why": () => "没有目标就无从评价是否完成。",
  "check.target-missing.todo": () => "按批复的绩效目标补上指标值。",
  "check.target-unmeasurable": (d: { name: string; found: string }) =>
    `“${d.name}”的指标值“${d.found}”没法衡量，应是数值、期限或分档的说法。`,
  "check.target-unmeasurable.why": () => "指标值要细化量化，说不清怎样算完成的目标没法评分。",
  "check.target-unmeasurable.todo": () => "改成数值、日期，或“有效提升”这类可以分档评价的说法。",
  "check.target-stale-year": (d: { expected: string; found: string; text: string }) =>
    `“${d.text}”写的是 ${d.found} 年，本表是 ${d.expected} 年。`,
  "check.target-stale-year.why": () => "多半是从往年的表复制过来没有改。",
  "check.target-stale-year.todo": () => "确认年份；跨年的目标请写清起止。",
  "check.target-zero-rate": (d: { name: string; found: string }) =>
    `“${d.name}”的指标值是“${d.found}”，这类比率应大于 0。`,
  "check.target-zero-rate.why": () => "准确率、完成率一类越高越好，目标写 0 多半是填反了。",
  "check.target-zero-rate.todo": () => "改成 100% 一类的目标，或把指标名改成差错率。",
  "check.actual-missing": (d: { name: string; target: string }) =>
    `“${d.name}”的指标值是“${d.target}”，实际完成值是空白，应填完成了多少。`,
  "check.actual-missing.why": () => "没有完成值就没有得分依据。",
  "check.actual-missing.todo": () => "补上实际完成值；没有完成的填 0。",
  "check.actual-copies-target": (d: { name: string; found: string }) =>
    `“${d.name}”的完成值“${d.found}”照抄了指标值，应填实际的数。`,
  "check.actual-copies-target.why": () => "完成值带着“≥”“以前”，看不出到底完成了多少。",
  "check.actual-copies-target.todo": () => "去掉符号，填实际完成的数值或日期。",
  "check.actual-vague": (d: { name: string; found: string }) =>
    `“${d.name}”的完成值“${d.found}”不是准数，应填实际的数。`,
  "check.actual-vague.why": () => "约、左右、以上一类的说法不能作为评分依据。",
  "check.actual-vague.todo": () => "填统计出来的准确数值。",
  "check.unit-mismatch": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”指标值的单位是“${d.expected}”，完成值的单位是“${d.found}”。`,
  "check.unit-mismatch.why": () => "单位不同的两个数不能相比，得分没有依据。",
  "check.unit-mismatch.todo": () => "统一成指标值的单位，数值也跟着换算。",
  "check.unit-missing": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”的完成值“${d.found}”没有单位，应为“${d.expected}”。`,
  "check.unit-missing.why": () => "没有单位，别人看不出是 90% 还是 90 个。",
  "check.unit-missing.todo": () => "补上和指标值一样的单位。",
  "check.name-unit-mismatch": (d: { name: string; expected: string; found: string }) =>
    `“${d.name}”按名称应以“${d.expected}”计，指标值的单位是“${d.found}”。`,
  "check.name-unit-mismatch.why": () => "名称和单位说的不是一回事，容易算错口径。",
  "check.name-unit-mismatch.todo": () => "改名称或改单位。",
  "check.over-achieved": (d: {
    name: string;
    ratio: string;
    limit: string;
    expected: string;
    found: string;
  }) =>
    `“${d.name}”目标 ${d.expected}、完成 ${d.found}，达到 ${d.ratio}，超过 ${d.limit} 应说明原因。`,
  "check.over-achieved.why": () => "超额太多说明目标可能定低了，要分析原因，必要时调减得分。",
  "check.over-achieved.todo": () => "在原因栏写明为什么超额完成。",
  "check.slip-suspected": (d: { name: string; ratio: string; expected: string; found: string }) =>
    `“${d.name}”目标 ${d.expected}、完成 ${d.found}，是目标的 ${d.ratio}，应核对是否多写或少写了一位。`,
  "check.slip-suspected.why": () => "相差十倍以上，多半是小数点、位数或单位错了。",
  "check.slip-suspected.todo": () => "核对原始数据；确实如此的写明原因。",
};
