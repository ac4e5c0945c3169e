import type { score as zhCN } from "../zh-CN/score";

export const score: typeof zhCN = {
  "score.ratio": (d) => `${d.actual} ÷ ${d.target} × ${d.points} = ${d.score}`,
};
