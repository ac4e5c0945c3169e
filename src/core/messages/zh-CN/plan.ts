export const plan = {
  "plan.total": (d: { score: string }) => `各项得分相加为 ${d.score}`,
  "plan.conclusion": (d: { score: string }) => `总分 ${d.score} 对应的等级`,
  "plan.highlight": (d: { name: string }) => `“${d.name}”得分低于分值，还没有写偏差原因`,
  "plan.part-rate": (d: { executed: string; budget: string }) =>
    `执行率 ${d.executed} ÷ ${d.budget}`,
};
