import type { paneForms as zhCN } from "../zh-CN/pane-forms";

const TIERS = { met: "Met", partial: "Partly met", missed: "Not met" };
const ROLES = {
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  sign: "sign",
  target: "年度指标值",
  unit: "unit",
  actual: "实际完成值",
  points: "分值",
  score: "得分",
  reason: "偏差原因分析",
  remark: "备注",
};
const listed = (roles: readonly (keyof typeof ROLES)[]): string =>
  roles.map((role) => ROLES[role]).join(", ");
const asked = (roles: readonly (keyof typeof ROLES)[]): string =>
  roles.map((role) => (role === "name" ? "指标名称" : ROLES[role])).join(", ");
const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const OWN_LISTS = {
  "open-items": "a list of open items",
  summary: "a summary",
  actuals: "a list of actuals",
};
export const paneForms: typeof zhCN = {
  "pane.no-project": () => "(no project name on the form)",
  "pane.form-picker": () => "Forms on this sheet",
  "pane.form-option": (d) => `${d.index}. ${d.name}`,
  "pane.profile": () => "Scoring rules",
  "pane.profile-given": () => "Chosen by you",
  "pane.profile-auto-option": (d) => (d.name === null ? "Choose for me" : `${d.name} (automatic)`),
  "pane.year": (d) => String(d.year),
  "pane.total": () => "Total",
  "pane.total-of": (d) => `Total ${d.score} of ${d.points}`,
  "pane.total-open": (d) => `${d.score} of ${d.points} so far; some rows are still open`,
  "pane.undecided": () => "Open",
  "pane.rate": (d) => `Execution ${d.rate}`,
  "pane.rate-none": () => "Execution —",
  "pane.execution": () => "Budget execution",
  "pane.execution-unscored": () => "unscored",
  "pane.bar.scored": (d) => `Scored ${d.value}`,
  "pane.bar.lost": (d) => `Lost ${d.value}`,
  "pane.bar.open": (d) => `Open ${d.value}`,
  "pane.left": (d) =>
    [
      d.open > 0 ? `${many(d.open, "row needs", "rows need")} your decision` : null,
      d.reasons > 0 ? `${many(d.reasons, "reason", "reasons")} to write` : null,
    ]
      .filter((part) => part !== null)
      .join(" · "),
  "pane.left-none": () => "All decided: preview and write",
  "pane.left-written": () => "All decided, and the sheet holds this result",
  "pane.group-none": () => "Other indicators",
  "pane.outcome.met": () => "Met",
  "pane.outcome.partial": () => "Partly met",
  "pane.outcome.missed": () => "Missed",
  "pane.outcome.skipped": () => "Not scored",
  "pane.outcome.open": () => "For you",
  "pane.no-points": () => "no points",
  "pane.basis": (d) => `Basis: ${d.basis}`,
  "pane.blank": () => "blank",
  "pane.needs-reason": () => "Reason",
  "pane.differs": () => "Differs",
  "pane.differs-text": (d) => `The form says ${d.typed}; by the rules it is ${d.ours}`,
  "pane.differs-keep": (d) => `Keep ${d.typed}`,
  "pane.differs-take": (d) => `Change to ${d.ours}`,
  "pane.decide": () => "How far it was met",
  "pane.tier-choice": (d) =>
    d.low === d.high ? `${TIERS[d.tier]} ${d.low}` : `${TIERS[d.tier]} ${d.low}–${d.high}`,
  "pane.score-field": () => "Score",
  "pane.note-field": () => "Note (why so)",
  "pane.decision.not-a-number": () => "Type a number, such as 4.5",
  "pane.decision.outside": (d) => `${TIERS[d.tier]} allows ${d.low} to ${d.high} only`,
  "pane.decision.outside-any": (d) => `Only ${d.low} to ${d.high} is allowed`,
  "pane.decision.too-precise": (d) =>
    d.decimals === 0 ? "Whole numbers only" : `At most ${d.decimals} decimals`,
  "pane.decision.no-points": () => "This row has no points: type them in the sheet first",
  "pane.decision.clear": () => "Take back",
  "pane.reason-field": () => "Reason and remedy",
  "pane.reason-goes-to": (d) => `Goes to ${d.cell} after the preview`,
  "pane.reason-skeleton-button": () => "Insert outline",
  "pane.reason-skeleton": () => "原因：。改进措施：。",
  "pane.reason-used": () => "Used before",
  "pane.reason-used-label": () => "Reasons used before",
  "pane.reason-none-used": () => "No reasons in this workbook yet",
  "pane.reason-searching": () => "Searching…",
  "pane.your-reason": () => "The reason you wrote",
  "pane.conclusion": () => "Conclusion",
  "pane.conclusion-draft": () => "Can be edited before it is written",
  "pane.conclusion-reset": () => "Back to the draft",
  "pane.conclusion-open": () => "Follows once every row is decided",
  "pane.preview": (d) => `Preview and write (${d.count})`,
  "pane.preview-nothing": () => "Nothing to write: the sheet holds this result",
  "pane.preview-open": () => "Decide the open rows first",
  "pane.preview-heading": () => "Preview",
  "pane.preview-select-all": () => "Select all",
  "pane.preview-new": () => "Blanks to fill",
  "pane.preview-typed": () => "Typed values to replace (not ticked)",
  "pane.preview-marks": () => "Marks on reasons to write",
  "pane.preview-locked-out": () =>
    "Typed scores are kept, so total and conclusion wait: they would not add up.",
  "pane.mark-on": () => "mark",
  "pane.mark-off": () => "unmark",
  "pane.what.score": () => "Score",
  "pane.what.rate": () => "Execution rate",
  "pane.what.execution": () => "Execution score",
  "pane.what.total": () => "Total",
  "pane.what.conclusion": () => "Conclusion",
  "pane.what.reason": () => "Reason",
  "pane.what.other": () => "Cell",
  "pane.write": (d) => `Write (${d.count})`,
  "pane.write-nothing": () => "Tick what to write first",
  "pane.written": (d) => (d.count === 1 ? `Written to ${d.first}` : `${d.count} cells written`),
  "pane.clear-marks": (d) => `Clear marks (${d.count})`,
  "pane.cleared": (d) => `${many(d.count, "mark", "marks")} cleared`,
  "pane.undo": () => "Undo the last filling",
  "pane.undone": (d) => `Undone: ${many(d.count, "cell is", "cells are")} as before`,
  "pane.undo-changed": (d) => `${d.cell} was changed after the filling; nothing was undone.`,
  "pane.own-list": (d) => `This is ${OWN_LISTS[d.list]}, not a self-evaluation form`,
  "pane.own-list-do": () => "Go to the sheet with the form and score again.",
  "pane.no-form-title": (d) => `No indicator table on “${d.sheet}”`,
  "pane.no-form-looked": () =>
    "It needs a heading row with: name, 年度指标值, 实际完成值, 分值, 得分.",
  "pane.no-form-near": (d) =>
    `The nearest is row ${d.row}: it has ${listed(d.found)}; it lacks ${listed(d.missing)}.`,
  "pane.no-form-do": () =>
    "Go to the form's sheet, or mend the headings, and score again; or say which row is the header.",
  "pane.header.row": () => "Header row",
  "pane.header.use": () => "Read from this row",
  "pane.header.bad-row": (d) => `A row number from 1 to ${d.last}`,
  "pane.header.miss": (d) => {
    if (d.found.length === 0)
      return `Row ${d.row} is no header: no heading such as ${asked(d.missing)}.`;
    const known = `Row ${d.row} has ${listed(d.found)}`;
    if (d.missing.length === 0) return `${known}, but no indicators below.`;
    return `${known}; it lacks ${asked(d.missing)}: write the heading into this row.`;
  },
  "pane.header.given": (d) => `The header is row ${d.row}, as you said`,
  "pane.header.back": () => "Find it again",
  "pane.no-actuals-title": () => "No actual values yet",
  "pane.no-actuals": () => "This form is empty: fill in the actual values, then score it.",
  "pane.list-title": () => "This is a department's list of indicators",
  "pane.list": () => "It has targets but no actual values or scores, so there is nothing to score.",
};
