import type { plan as zhCN } from "../zh-CN/plan";

export const plan: typeof zhCN = {
  "plan.total": (d) => `the scores add up to ${d.score}`,
  "plan.conclusion": (d) => `the grade of the total ${d.score}`,
  "plan.highlight": (d) => `“${d.name}” scores below its points and has no reason yet`,
  "plan.part-rate": (d) => `execution rate ${d.executed} ÷ ${d.budget}`,
};
