import type { checksReasons as zhCN } from "../zh-CN/checks-reasons";

export const checksReasons: typeof zhCN = {
  "check.reason-missing": (d) =>
    `“${d.name}” scores ${d.score} of ${d.points} and needs a reason; ${d.found ? `it says only “${d.found}”` : "there is none"}.`,
  "check.reason-missing.why": () => "Whatever scores below its points must be explained.",
  "check.reason-missing.todo": () => "Say why, and what will be done; 无 does not count.",
  "check.reason-in-wrong-cell": (d) =>
    `The reason of “${d.name}” stands in the remark ${d.found}; ${d.expected} is expected.`,
  "check.reason-in-wrong-cell.why": () => "Only the reason's own column is read.",
  "check.reason-in-wrong-cell.todo": () => "Move it there.",
  "check.reason-not-needed": (d) =>
    `“${d.name}” has its full ${d.score} and gives a reason; none is expected.`,
  "check.reason-not-needed.why": () => "A reader will doubt the score or the reason.",
  "check.reason-not-needed.todo": () => "Check the score; a word on over-achievement may stay.",
  "check.reason-copied": (d) =>
    `One reason serves ${d.count} rows (${d.names}); each needs its own.`,
  "check.reason-copied.why": () => "One reason for several indicators is no analysis.",
  "check.reason-copied.todo": () => "Say for each what kept it from being reached.",
  "check.reason-incomplete": (d) => `“${d.name}” names a cause but no measure; both are expected.`,
  "check.reason-incomplete.cut": (d) =>
    `The reason of “${d.name}” breaks off at “…${d.found}”; a full sentence is expected.`,
  "check.reason-incomplete.why": () => "A reason is a cause and a measure, said to the end.",
  "check.reason-incomplete.todo": () => "Add what is missing.",
};
