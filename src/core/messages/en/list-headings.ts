import type { listHeadings as zhCN } from "../zh-CN/list-headings";

/** The headings that our lists are told by. */
export const listHeadings: typeof zhCN = {
  "bulk.file": () => "File",
  "bulk.sheet": () => "Sheet",
  "bulk.indicator": () => "Indicator",
  "bulk.your-score": () => "Score (fill in)",
  "bulk.total": () => "Total",
  "bulk.grade": () => "Grade",
  "bulk.open": () => "To decide",
  "bulk.profile": () => "Profile",
  "bulk.count": () => "Forms",
  "bulk.final": () => "Final",
  "bulk.average": () => "Average",
  "bulk.cell": () => "Cell",
  "bulk.before": () => "Before",
  "bulk.after": () => "After",
};
