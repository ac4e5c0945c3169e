import type { checksForm as zhCN } from "../zh-CN/checks-form";

const YEAR_SOURCE = {
  title: "The title",
  sheet: "The sheet's name",
  file: "The file's name",
  dates: "Every dated target",
};
const SIDE = { target: "overall goal", actual: "account of what was done" };

export const checksForm: typeof zhCN = {
  "check.duplicate-indicator": (d) =>
    `“${d.name}” stands in rows ${d.first} and ${d.second}; once is expected.`,
  "check.duplicate-indicator.why": () => "Scored twice, it weighs twice.",
  "check.duplicate-indicator.todo": () => "Remove one, or tell them apart by name.",
  "check.label-shifted": (d) =>
    `The row of “${d.name}” is out of line: ${d.found} belongs into column ${d.expected}.`,
  "check.label-shifted.value": (d) =>
    `Row ${d.row} is out of line: “${d.found}” stands where an indicator's name is expected.`,
  "check.label-shifted.why": () => "Points, scores and values are taken for one another.",
  "check.label-shifted.todo": () => "Move the row's cells under their headings.",
  "check.merged-label-lost": (d) =>
    `${d.rows} rows lack their level-${d.level} category${d.label ? `, “${d.label}” by what stands above` : ""}.`,
  "check.merged-label-lost.why": () => "A summary can't tell which category they belong to.",
  "check.merged-label-lost.todo": () => "Merge the cells again, or write it on every row.",
  "check.placeholder-row": (d) =>
    `The form's placeholder “${d.found}” is still there; text or nothing is expected.`,
  "check.placeholder-row.why": () => "It looks as if an indicator had not been filled in.",
  "check.placeholder-row.todo": () => "Clear it.",
  "check.title-year": (d) =>
    `${YEAR_SOURCE[d.source]} says ${d.found}; the form's year is ${d.expected}.`,
  "check.title-year.why": () => "It is unclear which year's budget is evaluated.",
  "check.title-year.todo": () => "Settle the year and correct the rest.",
  "check.formula-error": (d) =>
    `${d.cell} shows ${d.found}${d.formula === null ? "" : ` (${d.formula})`}; a number is expected.`,
  "check.formula-error.why": () => "Score and total can't be computed.",
  "check.formula-error.todo": () => "See whether a cell it refers to was deleted or is empty.",
  "check.formula-range": (d) =>
    `The sum ${d.formula} leaves out ${d.missing}${d.expected ? `; ${d.expected} is expected` : ""}.`,
  "check.formula-range.why": () => "Rows were added and the range did not grow.",
  "check.formula-range.todo": () => "Stretch the range over every indicator.",
  "check.hidden-row": (d) =>
    `Row ${d.row}, “${d.name}”, is hidden and counts; it is expected to be seen.`,
  "check.hidden-row.column": (d) =>
    `Column ${d.column}, “${d.label}”, is hidden; it is expected to be seen.`,
  "check.hidden-row.why": () => "On paper the points don't add up.",
  "check.hidden-row.todo": () => "Show it, or remove it and mend the points.",
  "check.narrative-mismatch": (d) =>
    `The ${SIDE[d.side]} says “${d.found}”; ${d.name ? `“${d.name}” in the table` : "the money"} is ${d.expected}.`,
  "check.narrative-mismatch.why": () => "A reviewer will ask which of the two is true.",
  "check.narrative-mismatch.todo": () => "Correct the text or the table.",
};
