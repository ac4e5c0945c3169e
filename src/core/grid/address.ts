/** A cell by its row and column, both from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four bounds belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a column number: 1 → "A", 28 → "AB". */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number of column letters: "AB" → 28. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 text of a cell: {row: 14, column: 8} → "H14". */
export function cellName({ row, column }: Spot): string {
  return columnName(column) + String(row);
}

/** Parses "H14" or "$H$14"; null when the text is no cell address. */
export function parseCellName(text: string): Spot | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}

/** A1 text of an area: "A1:J32", or "A1" for one cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Parses "A1:J32" or "A1"; null when the text is no area. */
export function parseAreaName(text: string): Area | null {
  const [from = "", to = from] = text.split(":");
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function areaHolds(area: Area, { row, column }: Spot): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
