import { listHeadings } from "./list-headings";
import type { bulk as zhCN } from "../zh-CN/bulk";

export const bulk: typeof zhCN = {
  ...listHeadings,
  "bulk.forms": () => "Forms",
  "bulk.departments": () => "Departments",
  "bulk.open-items": () => "To do",
  "bulk.project": () => "Project",
  "bulk.unit": () => "Department",
  "bulk.rate": () => "Execution rate",
  "bulk.lost": () => "Points lost",
  "bulk.reasons": () => "Reasons to write",
  "bulk.errors": () => "Errors",
  "bulk.written": () => "Written cells",
  "bulk.written-more": (d) => `${d.count} more cells are not listed: use --log`,
  "bulk.basis": () => "Basis",
  "bulk.how": () => "How it came about",
  "bulk.note": () => "Why it was not done",
  "bulk.excellent": () => "优",
  "bulk.good": () => "良",
  "bulk.fair": () => "中",
  "bulk.poor": () => "差",
  "bulk.row": () => "Row",
  "bulk.target": () => "Target",
  "bulk.actual": () => "Actual",
  "bulk.points": () => "Points",
  "bulk.why": () => "Why a person is needed",
  "bulk.allowed": () => "Allowed",
  "bulk.your-reason": () => "Reason (fill in)",
  "bulk.answers-moved": (d) =>
    `the answers for “${d.file}” went to ${d.path}, whose folders begin otherwise${d.count > 1 ? ` (${d.count} such files)` : ""}: please check.`,
  "bulk.answer-elsewhere": (d) =>
    `not taken: ${d.where}: the file of that name in this run stands in another folder. If it is the one, give its path as it is now, or its bare name.`,
  "bulk.answer-certain": (d) =>
    `not taken: ${d.where}, score ${d.score ?? "—"}: ${d.allowed ? `the rules give it ${d.allowed}` : "it carries no points"}. Change the figures on the form instead.`,
  "bulk.answer-no-reason-cell": (d) =>
    `not taken: the reason of ${d.where}: the form has no cell for it.`,
  "bulk.answer-other-reason": (d) =>
    `not taken: the reason of ${d.where}: another reason stands in the form. Change it there.`,
  "bulk.execution": () => "Execution rate",
  "bulk.skipped.summary": () => "This is a summary (open items), no form: skipped.",
  "bulk.skipped.open-items": () => "This is a list of open items, no form: skipped.",
  "bulk.skipped.actuals": () => "This is a list of actuals, no form: skipped.",
  "bulk.actual-filled": (d) => `from row ${d.row} of the list of actuals`,
  "bulk.reason-filled": (d) => `the reason of “${d.name}” comes from the filled list`,
  "bulk.answer-unused": (d) => `not used: ${d.where} fits no form or indicator.`,
  "bulk.answer-ambiguous": (d) =>
    `not taken: ${d.where}: several files fit, or its row has two different answers. Name the folder, or leave one.`,
  "bulk.answer-refused": (d) =>
    `not taken: ${d.where}, score ${d.score ?? "—"} is outside ${d.allowed}.`,
  "bulk.answer-no-points": (d) =>
    `not taken: ${d.where}, score ${d.score ?? "—"}: the form prints no points for it. Type them in the form first.`,
  "bulk.answer-too-precise": (d) =>
    `not taken: ${d.where}, score ${d.score ?? "—"}: by the rules ${d.decimals === 0 ? "whole numbers only" : `at most ${d.decimals} decimals`}.`,
  "bulk.actual-unmatched": (d) =>
    `row ${d.row} of the list of actuals (${d.project} / ${d.indicator}) fits no indicator${d.candidates ? `; nearest: ${d.candidates}` : ""}.`,
};
