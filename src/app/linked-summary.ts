import { cellName, message, type Form, type Message, type Spot } from "../core";
import type { NewSheet } from "./ports";

/** Which column holds the rate. */
const RATE = 2;

/**
 * A summary of a workbook's forms, a line each, that stays right by itself: every figure is a formula
 * on the form's own cell. Cells a form doesn't have stay blank. `tell` says a message in the language.
 */
export function linkedSummary(forms: readonly Form[], tell: (told: Message) => string): NewSheet {
  const head = (["project", "sheet", "rate", "total", "conclusion"] as const).map((column) =>
    tell(message("pane.batch.linked-head", { column })),
  );
  return {
    name: tell(message("pane.batch.linked-name")),
    rows: [head, ...forms.map(lineOf)],
    formats: new Map([[RATE, "0.00%"]]),
  };
}

function lineOf(form: Form): string[] {
  const { sheet, project, title, fund, total, conclusion } = form;
  const named = project?.text ?? title?.text ?? sheet;
  const link = `=HYPERLINK(${quoted(`#${sheetName(sheet)}!A${form.area.top}`)},${quoted(sheet)})`;
  const rate = fund?.scoring?.cells.rate ?? null;
  const figures = [rate, total?.score ?? null, conclusion?.cell ?? null];
  return [textOf(named), link, ...figures.map((spot) => linkTo(sheet, spot))];
}

/** A blank cell would show as 0. */
function linkTo(sheet: string, spot: Spot | null): string {
  if (!spot) return "";
  const cell = `${sheetName(sheet)}!${cellName(spot)}`;
  return `=IF(${cell}="","",${cell})`;
}

function sheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A name that begins like a formula stays text. */
function textOf(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
