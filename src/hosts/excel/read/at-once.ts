/// <reference types="office-js" />
import { columnName, type Area } from "../../../core";
import { roundTrip, type RunExcel } from "../run";
import { askMarks } from "./marks";
import { areaOf, askPiece, type AskedPiece } from "./piece";

/** A sheet that was asked for by name, or the active one. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly marks: Excel.ConditionalFormatCollection;
  readonly piece: AskedPiece;
}

/** The corner of a sheet that is read before its size is known: all of any form. */
const WINDOW_COLUMNS = 40;
const WINDOW_ROWS = 1500;
const LEAST_WINDOW_ROWS = 200;

/**
 * Asks for whole sheets in one round trip, size and contents together: at most a corner of each comes
 * back, so that a stray cell in row 1,000,000 costs nothing.
 */
export function readCorners(
  run: RunExcel,
  sheets: readonly string[] | "active",
): Promise<readonly AskedSheet[]> {
  return roundTrip(run, ({ workbook: { worksheets } }) => {
    if (sheets === "active") return [askSheet(worksheets.getActiveWorksheet(), WINDOW_ROWS)];
    const rows = Math.max(LEAST_WINDOW_ROWS, Math.floor(WINDOW_ROWS / sheets.length));
    return sheets.map((name) => askSheet(worksheets.getItemOrNullObject(name), rows));
  });
}

function askSheet(sheet: Excel.Worksheet, rows: number): AskedSheet {
  sheet.load("name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const window = `A1:${columnName(WINDOW_COLUMNS)}${rows}`;
  const corner = used.getIntersectionOrNullObject(window).untrack();
  return { sheet, used, marks: askMarks(sheet), piece: askPiece(corner, [corner]) };
}

/** Whether the corner that came back is all there is. */
export function isWhole({ used, piece: { range } }: AskedSheet): boolean {
  if (used.isNullObject) return true;
  return !range.isNullObject && sameArea(areaOf(used), areaOf(range));
}

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
