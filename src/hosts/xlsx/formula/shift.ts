import { columnName, columnNumber } from "../../../core";
import { tokens } from "./tokens";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;

/**
 * Moves the relative references of a formula, as when it is filled down and right; references that
 * leave the sheet come in again at its other edge, which is what shared formulas do.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (letters: string): string =>
    columnName(wrap(columnNumber(letters) + columns, COLUMNS));
  const row = (digits: string): string => String(wrap(Number(digits) + rows, ROWS));
  const end = (text: string): string =>
    /^[A-Za-z]+$/.test(text) ? column(text) : /^\d+$/.test(text) ? row(text) : text;
  let shifted = "";
  for (const { kind, text } of tokens(formula)) {
    if (kind === "cell") {
      shifted += text.replace(
        CELL,
        (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
          fixedColumn +
          (fixedColumn ? letters : column(letters)) +
          fixedRow +
          (fixedRow ? digits : row(digits)),
      );
    } else if (kind === "columns" || kind === "rows") {
      shifted += text.split(":").map(end).join(":");
    } else shifted += text;
  }
  return shifted;
}

function wrap(value: number, size: number): number {
  return ((((value - 1) % size) + size) % size) + 1;
}
