import type { checksFunds as zhCN } from "../zh-CN/checks-funds";

const AMOUNT = { initial: "initial budget", budget: "budget", executed: "amount executed" };

export const checksFunds: typeof zhCN = {
  "check.execution-rate": (d) =>
    `The rate of “${d.row}” says ${d.found}; executed ÷ budget is ${d.expected}.`,
  "check.execution-rate.why": () => "The base is the adjusted budget, never the initial one.",
  "check.execution-rate.todo": () =>
    "Compute it again; correct the amounts first when they are wrong.",
  "check.execution-score": (d) =>
    `The execution score says ${d.found}; the rule gives ${d.expected}.`,
  "check.execution-score.blank": (d) =>
    `The execution score is empty; the rule gives ${d.expected}.`,
  "check.execution-score.why": () => "It is the points times the unrounded rate.",
  "check.execution-score.todo": () => "Correct it and check the total.",
  "check.execution-counted-twice": (d) =>
    `The execution score also stands on “${d.rows}”: expected once, counted from ${d.counted}.`,
  "check.execution-counted-twice.why": () => "A sum easily counts a repeated score twice.",
  "check.execution-counted-twice.todo": () => "Nothing, if the total counts it once.",
  "check.fund-sum": (d) =>
    `The ${AMOUNT[d.amount]} of “${d.row}” is ${d.expected}; its sources add to ${d.found}.`,
  "check.fund-sum.why": () => "The whole must be the sum of its sources.",
  "check.fund-sum.todo": () => "Find the source that is wrong or missing.",
  "check.fund-unit": (d) =>
    `The heading says “${d.unit}”, which ${d.found} can't be in; ${d.expected} is expected.`,
  "check.fund-unit.why": () => "元 taken for 万元 is wrong by ten thousand.",
  "check.fund-unit.todo": () => "Correct the amounts or the unit in the heading.",
  "check.over-budget": (d) =>
    `“${d.row}” executed ${d.found}, more than its budget of ${d.expected}.`,
  "check.over-budget.why": () => "Nothing may be spent without a budget.",
  "check.over-budget.todo": () =>
    "Check the amount; the budget is the one adjusted during the year.",
  "check.cost-vs-funds": (d) =>
    d.side === "target"
      ? `The cost targets add to ${d.found} 元; the budget is ${d.expected} 元.`
      : `The actual costs add to ${d.found} 元; ${d.expected} 元 were executed.`,
  "check.cost-vs-funds.why": () => "Cost indicators split up the budget, and what was spent of it.",
  "check.cost-vs-funds.todo": () =>
    "Look for a missing cost, or a target from before an adjustment.",
  "check.control-rate-vs-execution": (d) =>
    `“${d.name}” says ${d.found}; only ${d.rate} of the budget was executed.`,
  "check.control-rate-vs-execution.why": () => "Both can hardly be true at once.",
  "check.control-rate-vs-execution.todo": () => "Check how the rate was computed, and explain it.",
  "check.ceiling-met-by-doing-nothing": (d) =>
    `Nothing was executed, yet “${d.name}” scores its full ${d.score} for not exceeding a ceiling; expected is what was done.`,
  "check.ceiling-met-by-doing-nothing.why": () => "A project not carried out exceeds no ceiling.",
  "check.ceiling-met-by-doing-nothing.todo": () => "Say so, or score it as not done.",
  "check.score-beats-spending": (d) =>
    `The indicators earn ${d.share} of their points; only ${d.rate} was spent.`,
  "check.score-beats-spending.why": () => "A reviewer will ask whether the targets were too low.",
  "check.score-beats-spending.todo": () => "Explain the saving, or check the actual values.",
};
