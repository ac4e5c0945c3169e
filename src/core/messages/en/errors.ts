import type { errors as zhCN } from "../zh-CN/errors";

const at = ({ sheet, cell }: { sheet?: string; cell?: string }): string =>
  [sheet && `sheet “${sheet}”`, cell].filter(Boolean).join(", cell ");
const detail = (d: { detail?: string }): string => (d.detail ? ` (${d.detail})` : "");

const UNCOPYABLE: Readonly<Record<string, string>> = {
  pivotTable: "pivot table",
  threadedComment: "threaded comment",
};

export const errors: typeof zhCN = {
  "error.not-found": () => "No such file: check the path and the name.",
  "error.empty": () => "The file is empty (0 bytes): choose a complete one.",
  "error.not-a-workbook": () => "This is no Excel workbook: choose an .xlsx or .xlsm file.",
  "error.legacy-xls": () =>
    "This is an old format (.xls or .et): save it as .xlsx in Excel or WPS first.",
  "error.encrypted": () => "The file needs a password to open: remove it in Excel or WPS first.",
  "error.damaged": (d) =>
    `The file is damaged and was not read${detail(d)}: open it in Excel or WPS and save a copy.`,
  "error.too-large": (d) =>
    `The file is over the size limit${detail(d)}: remove sheets that have nothing to do with it.`,
  "error.no-form": () =>
    "No indicator table found: it needs headings such as 三级指标, 年度指标值, 实际完成值, 分值, 得分.",
  "error.protected": (d) => `${at(d)} is protected: unprotect the sheet, then write again.`,
  "error.write-failed": (d) =>
    `The file was not written and the original is untouched${detail(d)}: check rights and disk space.`,
  "error.changed": (d) =>
    `${at(d)} changed since the preview; nothing was written. Score again, then write.`,
  "error.read-only": () => "The workbook is read-only: save a copy or lift it, then try again.",
  "error.editing-cell": () => "A cell is being edited: press Enter first.",
  "error.sheet-gone": (d) => `${at(d)} is no longer there; nothing was written. Score again.`,
  "error.too-many-merges": (d) => `${at(d)} has too many merged areas to be read whole.`,
  "error.unsupported-host": (d) =>
    `This version lacks what is needed${detail(d)}: update it, or use the standalone page.`,
  "error.unsupported-part": (d) =>
    `${at(d)} holds something that can't be changed here${detail(d)}; nothing was written.`,
  "error.sheet-exists": (d) =>
    `There is a sheet ${at(d)} already; it was left alone. Delete or rename it first.`,
  "error.template-filled": (d) =>
    `“${d.sheet ?? ""}” is no blank form: ${d.cell ?? ""}${Number(d.detail) > 6 ? ` and more (${d.detail ?? ""} cells)` : ""} are filled in and would go into the new forms, so nothing was done. Clear them (project, amounts, indicators, actuals, scores, reasons) or take a blank form.`,
  "error.sheet-not-copied": (d) =>
    `${at(d)} holds something that can't be copied (${UNCOPYABLE[d.detail ?? ""] ?? d.detail ?? ""}); nothing was written: remove it and try again.`,
  "error.formula-cell": (d) =>
    `${at(d)} is a formula and is never overwritten; nothing was written.`,
  "error.not-an-anchor": (d) =>
    `${at(d)} lies inside a merged area: only its top-left cell can be written.`,
  "error.host-failed": (d) =>
    `The program did not finish; the sheet is as before${detail(d)}. Try again.`,
  "error.half-written": () =>
    "Writing stopped half-way and could not be taken back: undo with Ctrl+Z, or close without saving.",
};
