import type { detect as zhCN } from "../zh-CN/detect";

export const detect: typeof zhCN = {
  "detect.column": (d) => `the heading “${d.label}” is a usual name of ${d.role}`,
  "detect.column.like": (d) => `the heading “${d.label}” means ${d.role}`,
  "detect.column.grouped": (d) => `read through both header rows, “${d.label}” is ${d.role}`,
  "detect.column.data": (d) =>
    `of the columns under “${d.label}” this one holds ${d.role}, by what was filled in`,
  "detect.column.of-several": (d) =>
    `“${d.label}” and “${d.other}” both mean ${d.role}; “${d.label}” counts`,
  "detect.column.original": (d) => `no adjusted target was filled in, so “${d.label}” counts`,
  "detect.column.lowest": (d) => `without 三级指标 the lowest level is “${d.label}”`,
  "detect.row.in-place": () => "every cell stands in its heading's column",
  "detect.row.shifted": (d) =>
    `by their contents the row's cells stand ${Math.abs(d.columns)} column(s) to the ${d.columns > 0 ? "right" : "left"} of the header`,
  "detect.row.split": () => "the indicator was split over several rows and is read as one",
  "detect.row.nameless": () => "a target without a name: named by its category",
  "detect.row.placeholder": (d) =>
    `“${d.text}” is the template's placeholder; nothing was filled in`,
  "detect.row.empty-category": () => "a category with no indicator below it",
  "detect.row.subtotal": () => "this row is a sub-total",
};
