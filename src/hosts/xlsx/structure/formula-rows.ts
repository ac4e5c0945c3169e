import { rowAfter, spanAfter, type RowChange } from "../../../core";

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const ROWS = String.raw`\$?\d+:\$?\d+`;
/** A text in quotes, or a reference with its sheet. What follows must not make it a function or a name. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${CELL}(?::${CELL})?|${ROWS})(?![\p{L}\p{N}_(.!])`,
  "gu",
);

/**
 * A formula after rows of `changed` were put in or taken out: its references follow.
 * `own` is the sheet the formula stands on: a reference without a sheet means that one.
 * A reference to nothing but rows that went becomes #REF!, as in Excel.
 */
export function formulaAfter(
  formula: string,
  own: string,
  changed: string,
  change: RowChange,
): string {
  return formula.replace(
    TOKEN,
    (whole, sheet: string | undefined, reference: string | undefined, offset: number) => {
      if (reference === undefined || startsInsideName(formula, offset)) return whole;
      const on = sheet === undefined ? own : unquote(sheet.slice(0, -1));
      if (on.toLowerCase() !== changed.toLowerCase()) return whole;
      return (sheet ?? "") + referenceAfter(reference, change);
    },
  );
}

function startsInsideName(formula: string, offset: number): boolean {
  return offset > 0 && /[\p{L}\p{N}_.$:]/u.test(formula[offset - 1] ?? "");
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** "A1", "$A$1:B$9" or "3:5" after the change; "#REF!" when nothing of it is left. */
export function referenceAfter(reference: string, change: RowChange): string {
  const [from = "", to] = reference.split(":");
  const first = splitRow(from);
  if (to === undefined) {
    const row = rowAfter(first.row, change);
    return row === null ? "#REF!" : first.before + String(row);
  }
  const last = splitRow(to);
  const span = spanAfter(first.row, last.row, change);
  if (!span) return "#REF!";
  return `${first.before}${span.first}:${last.before}${span.last}`;
}

function splitRow(corner: string): { before: string; row: number } {
  const before = /^\$?[A-Z]*\$?/.exec(corner)?.[0] ?? "";
  return { before, row: Number(corner.slice(before.length)) };
}
