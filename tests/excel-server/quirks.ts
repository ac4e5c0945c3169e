import { getFormatFromId, parseValue } from "numfmt";
import { holds, type Rect } from "./book/rect";
import type { BookCell, BookSheet, Scalar } from "./book/sheet";
import { RichApiError } from "./rich-object";

/*
 * How Excel behaves where only a document says so, or not even one. Each entry names its source on
 * learn.microsoft.com; "guess" marks what no document settles.
 */

/** Excel on the web, each way: /office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** "limited to five million cells per read": same page. Guess: the property comes back null. */
export const MAX_CELLS_A_READ = 5_000_000;

/**
 * "if the merged areas count in this range is more than 512, then this method will fail":
 * /javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 * Guess: the code is GeneralException.
 */
export const MAX_MERGED_AREAS = 512;
export const tooManyMerges = (): RichApiError =>
  new RichApiError(
    "GeneralException",
    "There was an internal error while processing the request.",
    500,
  );

/** Guess: an area belongs to the range that holds its top-left cell, and is reported whole. */
export const isMergedAreaOf = (merge: Rect, range: Rect): boolean =>
  holds(range, merge.row, merge.column);

/**
 * A locked cell of a protected sheet, or a read-only workbook:
 * /office/dev/add-ins/testing/application-specific-api-error-handling (AccessDenied)
 */
export const accessDenied = (): RichApiError =>
  new RichApiError("AccessDenied", "You can't perform the requested operation.", 403);

/** Guess: conditional formats of a protected sheet can't be changed, even on unlocked cells. */
export const mayChangeFormats = (sheet: BookSheet): boolean => !sheet.isProtected;

/** "null" when rows differ: /javascript/api/excel/excel.range#excel-excel-range-rowhidden-member */
export const sameOrNull = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/**
 * What a cell holds after `values` or `formulas` was set:
 * /javascript/api/excel/excel.range#excel-excel-range-values-member — a string that begins with
 * = + or - is a formula; a leading apostrophe makes text; else text is understood as if typed.
 * Guesses: "@" begins a formula too; a cell formatted as text keeps all but formulas as text; a
 * formula that can't be read is InvalidArgument; a date takes a date format.
 */
export function entered(input: Scalar, format: string): BookCell {
  if (typeof input !== "string") {
    return format === "@" ? text(String(input), format) : { value: input, formula: null, format };
  }
  if (input.startsWith("'")) return text(input.slice(1), format);
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input, format };
  if (format === "@") return text(input, format);
  const typed = parseValue(input);
  if (typed) {
    const code = typed.formatId === undefined ? undefined : getFormatFromId(typed.formatId);
    return { value: typed.value, formula: null, format: code ?? format };
  }
  if (/^[+\-@]/.test(input)) {
    throw new RichApiError("InvalidArgument", "The formula you typed contains an error.");
  }
  return text(input, format);
}

const text = (value: string, format: string): BookCell => ({ value, formula: null, format });

/** Set levels: /javascript/api/requirement-sets/excel/excel-api-requirement-sets; members not here are older. */
export const SINCE: Readonly<Record<string, string>> = {
  "Range.GetRowProperties": "1.9",
  "Range.GetColumnProperties": "1.9",
  "Range.GetCellProperties": "1.9",
  "Range.GetMergedAreasOrNullObject": "1.13",
  "Worksheet.Notes": "1.18",
};
