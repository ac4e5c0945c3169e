import type { score as zhCN } from "../zh-CN/score";

const TIERS = { met: "reached", partial: "partly reached", missed: "not reached" } as const;

export const score: typeof zhCN = {
  "score.ratio": (d) => `${d.actual} ÷ ${d.target} × ${d.points} = ${d.score}`,
  "score.reverse-ratio": (d) => `${d.target} ÷ ${d.actual} × ${d.points} = ${d.score}`,
  "score.reverse-linear": (d) => {
    const span = d.width === "" ? d.target : `(${d.target} × ${d.width})`;
    return `(1 − (${d.actual} − ${d.target}) ÷ ${span}) × ${d.points} = ${d.score}`;
  },
  "score.met": (d) => `“${d.actual}” meets “${d.target}”: full score of ${d.points}`,
  "score.missed-zero": (d) => `“${d.actual}” misses “${d.target}”: 0 by the rules`,
  "score.unequal-zero": (d) => `“${d.actual}” is not “${d.target}”: 0 by the rules`,
  "score.exceeded-zero": (d) => `“${d.actual}” is too far above “${d.target}”: 0 by the rules`,
  "score.over-deducted": (d) =>
    `${d.ratio} done, ${d.limit} or more costs ${d.taken}: ${d.points} − ${d.taken} = ${d.score}`,
  "score.satisfaction-interval": (d) =>
    `satisfaction of ${d.actual} earns ${d.share}: ${d.share} × ${d.points} = ${d.score}`,
  "score.tier": (d) =>
    `“${d.actual}” for “${d.target}” is ${TIERS[d.tier]}: ${d.share} × ${d.points} = ${d.score}`,
  "score.open-vague": (d) => `the actual “${d.actual}” is no exact figure: state it, or decide`,
  "score.open-vague-target": (d) => `the target “${d.target}” is no exact figure: yours to decide`,
  "score.open-units": (d) =>
    `the units of “${d.actual}” and “${d.target}” can't be compared: yours to decide`,
  "score.open-kinds": (d) => `“${d.actual}” can't be held against “${d.target}”: yours to decide`,
  "score.open-no-sign": (d) =>
    `the target “${d.target}” has no ≥, ≤ or =, so “${d.actual}” tells nothing: yours to decide`,
  "score.open-strict": (d) => `“${d.actual}” stands exactly at “${d.target}”: yours to decide`,
  "score.open-negative": (d) => `the actual “${d.actual}” is negative: yours to decide`,
  "score.open-negative-target": (d) =>
    `the target “${d.target}” is not above 0, “${d.actual}” has no ratio to it: yours to decide`,
  "score.open-equal": (d) =>
    `“${d.actual}” is not “${d.target}”, and the place scores that either way: yours to decide`,
  "score.open-range": (d) => `“${d.actual}” lies outside “${d.target}”: yours to decide`,
  "score.open-late": (d) => `“${d.actual}” is later than “${d.target}”: yours to decide`,
  "score.open-wording": (d) =>
    `the words don't tell whether “${d.actual}” meets “${d.target}”: yours to decide`,
  "score.open-tier": (d) =>
    `“${d.actual}” for “${d.target}” is ${TIERS[d.tier]}: yours to decide within that tier`,
  "score.open-blank-actual": () => "there is no actual: fill it in, or decide",
  "score.open-blank-target": () => "there is no target to hold it against: yours to decide",
  "score.open-not-applicable": (d) =>
    `the target is “${d.target}” and the actual says “${d.actual}”: fill it in, or decide`,
  "score.open-shared-points": () =>
    "several indicators share these points: decide one score for all of them",
  "score.shared-above": () => "shares the points of the indicator above, and is scored there",
  "score.open-no-points": () => "there are no points, so there is no score: fill in the points",
  "score.open-no-score-column": () => "the form has no column for scores",
  "score.open-no-actual-column": () => "the form has no column for actuals",
  "score.skipped": () => "does not apply: not scored",
  "score.without-points": () => "has no points, and the others make up the whole: not scored",
  "score.skipped-full": (d) => `does not apply: full score of ${d.points} by the rules`,
  "score.execution": (d) => `${d.executed} ÷ ${d.budget} × ${d.points} = ${d.score}`,
  "score.execution-floor": (d) =>
    `(${d.executed} ÷ ${d.budget} − ${d.floor}) ÷ (100% − ${d.floor}) × ${d.points} = ${d.score}`,
  "score.execution-unscored": (d) =>
    `${d.executed} ÷ ${d.budget} = ${d.rate}: the rate is filled in and carries no points`,
  "score.execution-capped": (d) =>
    `${d.executed} ÷ ${d.budget} × ${d.points} = ${d.score}: the total is ${d.cap} at most`,
  "score.execution-cap": (d) =>
    `${d.executed} ÷ ${d.budget} = ${d.rate}: the total is ${d.cap} at most`,
  "score.open-rate": (d) =>
    d.budget === "" || d.executed === ""
      ? "the budget or the amount executed is blank or no number, so there is no rate: fill it in"
      : `the budget is ${d.budget}, so there is no rate: yours to decide`,
  "score.grades-of-profile": (d) => `grades by the rules of ${d.name.en}: ${d.bands}`,
  "score.grades-of-form": (d) =>
    `grades as printed on the form: ${d.bands} (the rules say ${d.others})`,
};
