import type { checksBook as zhCN } from "../zh-CN/checks-book";

const ROLE = { department: "department", unit: "unit" };

export const checksBook: typeof zhCN = {
  "check.unit-name": (d) =>
    `The ${ROLE[d.role]} is “${d.found}”; the other forms say “${d.expected}”.`,
  "check.unit-name.why": () => "A summary takes two spellings for two departments.",
  "check.unit-name.todo": () => "Use one name if it is one department.",
  "check.formula-lost": (d) =>
    `${d.found} was typed here; “${d.sheet}” has the formula ${d.expected} in its place.`,
  "check.formula-lost.why": () => "The total no longer follows the scores.",
  "check.formula-lost.todo": () => "Put the formula back, or make sure the number is right.",
  "check.duplicate-project": (d) =>
    `“${d.project}” has another form on “${d.where}”; one is expected.`,
  "check.duplicate-project.why": () => "A summary would count it twice.",
  "check.duplicate-project.todo": () => "Keep the right one, or write two projects' names in full.",
  "check.odd-year": (d) => `This form is for ${d.found}; the others are for ${d.expected}.`,
  "check.odd-year.why": () => "An old form among this year's spoils the summary.",
  "check.odd-year.todo": () => "Check the year; put the right form in.",
  "check.summary-total": (d) =>
    `The summary ${d.where} gives “${d.project}” ${d.found}; its form totals ${d.expected}.`,
  "check.summary-total.why": () => "It is unclear which of the two counts.",
  "check.summary-total.todo": () => "Correct the summary or the form.",
  "check.annual-vs-overall": (d) =>
    `The annual target ${d.found} of “${d.name}” exceeds the overall one, ${d.expected}.`,
  "check.annual-vs-overall.name": (d) =>
    `“${d.name}” is an annual indicator without one of that name among the overall ones; both are expected.`,
  "check.annual-vs-overall.points": (d) =>
    `“${d.name}” weighs ${d.found} in the year and ${d.expected} overall; the same is expected.`,
  "check.annual-vs-overall.why": () => "A year is a part of the whole and can't exceed it.",
  "check.annual-vs-overall.todo": () => "Compare names, targets and weights on both sides.",
};
