import type { checksPoints as zhCN } from "../zh-CN/checks-points";

export const checksPoints: typeof zhCN = {
  "check.points-missing": (d) =>
    `“${d.name}” has no points${d.found ? ` (it says “${d.found}”)` : ""}${d.expected === null ? "; a number is expected" : `; its group lacks ${d.expected}`}.`,
  "check.points-missing.why": () =>
    "Without points no score follows, and the points can't add to 100.",
  "check.points-missing.todo": () => "Fill in the points so that group and form add up.",
  "check.points-total": (d) =>
    `The points add to ${d.found}${d.execution === "0" ? "" : ` (with ${d.execution} for execution)`}, not ${d.expected}.`,
  "check.points-total.why": () => "With more or less than 100 points the grade means nothing.",
  "check.points-total.todo": () =>
    "Look for a lost row, a mistyped number, or the points of the execution rate left out.",
  "check.group-points": (d) =>
    `“${d.group}” states ${d.expected} points; its rows add to ${d.found}.`,
  "check.group-points.why": () => "A category's points must be the sum of its rows.",
  "check.group-points.todo": () => "Correct the rows or the number in brackets.",
  "check.score-over-points": (d) =>
    `“${d.name}” scores ${d.found}; it must lie between 0 and its points, ${d.expected}.`,
  "check.score-over-points.why": () => "A score can't exceed its points or be negative.",
  "check.score-over-points.todo": () => "Give what the rule gives; more than full is never scored.",
  "check.score-mismatch": (d) => `“${d.name}” is scored ${d.found}; the rule gives ${d.expected}.`,
  "check.score-mismatch.interval": (d) =>
    `“${d.name}” is scored ${d.found}; its tier allows ${d.low} to ${d.high}.`,
  "check.score-mismatch.why": () => "A reviewer scores again by the rule and will ask.",
  "check.score-mismatch.todo": () => "Check target and actual, or explain the score in the reason.",
  "check.score-missing": (d) =>
    `“${d.name}” has target and actual; its score ${d.found ? `says “${d.found}”` : "is empty"}${d.expected === null ? ", a person's decision is expected" : `, ${d.expected} is expected`}.`,
  "check.score-missing.why": () => "A missing score lowers the total and perhaps the grade.",
  "check.score-missing.todo": () => "Fill in the score; 0 for what was not done.",
  "check.score-total": (d) => `The total says ${d.found}; the scores add to ${d.expected}.`,
  "check.score-total.blank": (d) => `The total is empty; the scores add to ${d.expected}.`,
  "check.score-total.why": () => "The total decides the grade and must be the sum of the scores.",
  "check.score-total.todo": () =>
    "Check the scores first, then the total; an execution score printed twice counts once.",
  "check.group-score": (d) => `“${d.group}” says ${d.found}; its rows add to ${d.expected}.`,
  "check.group-score.why": () => "A wrong sub-total leaves the total unexplained.",
  "check.group-score.todo": () => "Correct it, or look for a lost row.",
  "check.grade-mismatch": (d) =>
    `A total of ${d.total} is “${d.expected}”; the conclusion says “${d.found}”.`,
  "check.grade-mismatch.why": () => "The grade follows from the total and has consequences.",
  "check.grade-mismatch.todo": () => "Correct the grade, or the total when that is wrong.",
  "check.conclusion-missing": (d) =>
    `The conclusion is empty${d.expected === null ? "; a grade is expected" : `; the total gives “${d.expected}”`}.`,
  "check.conclusion-missing.why": () => "A form without its conclusion is not complete.",
  "check.conclusion-missing.todo": () => "Fill in the grade once every score is decided.",
};
