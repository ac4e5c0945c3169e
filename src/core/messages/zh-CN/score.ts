export const score = {
  "score.ratio": (d: { actual: string; target: string; points: string; score: string }) =>
    `${d.actual} ÷ ${d.target} × ${d.points} = ${d.score}`,
};
