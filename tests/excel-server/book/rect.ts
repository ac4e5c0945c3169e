import { areaName, parseAreaName, type Area } from "../../../src/core";

/** A block of cells as the rich API counts: row and column from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function rectOf({ top, left, bottom, right }: Area): Rect {
  return { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}

export function areaOf({ row, column, rows, columns }: Rect): Area {
  return { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}

export function parseRect(address: string): Rect | null {
  const area = parseAreaName(address);
  return area && rectOf(area);
}

export const rectName = (rect: Rect): string => areaName(areaOf(rect));

/** The cells two blocks share, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function holds(rect: Rect, row: number, column: number): boolean {
  const [down, right] = [row - rect.row, column - rect.column];
  return down >= 0 && down < rect.rows && right >= 0 && right < rect.columns;
}

/** The smallest block that covers all the cells; null when there are none. */
export function boundsOf(cells: Iterable<readonly [row: number, column: number]>): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column] of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** One value a cell of the block, row by row. */
export function mapCells<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => at(rect.row + i, rect.column + j)),
  );
}
