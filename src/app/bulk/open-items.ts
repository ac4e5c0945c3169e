import { isReason, message, parseCellName, say, type Locale } from "../../core";
import { findProfile } from "../profiles";
import type { FileReport, FormReport, IndicatorReport } from "../report";
import { executionIsOpen, isOpen, lacksReason } from "./tally";
import type { ListCell } from "./table";

/** The columns a person fills in and `readAnswers` reads back. */
export const OPEN_ITEM_COLUMNS = [
  ["bulk.file", 30],
  ["bulk.sheet", 14],
  ["bulk.project", 26],
  ["bulk.row", 6],
  ["bulk.indicator", 26],
  ["bulk.target", 18],
  ["bulk.actual", 18],
  ["bulk.points", 8],
  ["bulk.why", 40],
  ["bulk.allowed", 12],
  ["bulk.your-score", 10],
  ["bulk.your-reason", 40],
] as const;

/**
 * What a person still has to decide or explain in a form, a line each; 预算执行率, which stands above
 * the table, comes first.
 */
export function openLines(file: FileReport, form: FormReport, locale: Locale): ListCell[][] {
  const place = [file.file, form.sheet, form.project];
  const rows = form.indicators
    .filter((row) => isOpen(row) || lacksReason(row))
    .map((row): ListCell[] => [
      ...[...place, row.row, row.name],
      ...[targetOf(row), actualOf(row), row.points.value, row.explanation],
      row.interval ? `${row.interval[0]}–${row.interval[1]}` : null,
      isOpen(row) ? null : row.score.value,
      reasonOf(row, form),
    ]);
  return [...executionLines(place, form, locale), ...rows];
}

function executionLines(
  place: readonly ListCell[],
  form: FormReport,
  locale: Locale,
): ListCell[][] {
  const { execution } = form;
  if (!execution || !executionIsOpen(form)) return [];
  const { row, points, explanation } = execution;
  const name = say(message("bulk.execution"), locale);
  return [[...place, row, name, null, null, points, explanation, `0–${points ?? 0}`, null, null]];
}

/** The reason that stands in the row's own cell; null for none, or for one that is told for all rows. */
function reasonOf({ reason }: IndicatorReport, form: FormReport): string | null {
  const { indicators, profile } = form;
  const at = reason.cell === null ? null : parseCellName(reason.cell);
  const last = Math.max(...indicators.map(({ row }) => row));
  const rules = findProfile(profile);
  const text = reason.text.trim();
  if (!at || at.row > last || reason.missing || text === "") return null;
  return rules && !isReason(text, rules) ? null : text;
}

/** The target with a sign and a unit that stand in columns of their own: "≤ 5 天". */
function targetOf({ sign = "", target, unit = "" }: IndicatorReport): string {
  const text = target.text.trim();
  return text === "" ? "" : joined([text.startsWith(sign) ? "" : sign, withUnit(text, unit)]);
}

function actualOf({ actual, unit = "" }: IndicatorReport): string {
  const text = actual.text.trim();
  return text === "" ? "" : withUnit(text, unit);
}

/** Words stand without a unit: 已完成, not 已完成 天. */
function withUnit(text: string, unit: string): string {
  return /\d$/.test(text) ? joined([text, unit]) : text;
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}
