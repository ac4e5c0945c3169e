import { compact, type CellValue, type Grid, type Spot } from "../grid";

/** A cell that holds something, with the room its merged area takes. */
export interface Piece {
  readonly spot: Spot;
  readonly right: number;
  readonly bottom: number;
  /** What the cell shows. */
  readonly text: string;
  /** The text half-width and without blanks. */
  readonly key: string;
  readonly value: CellValue;
}

/** A grid read as pieces: what stands where, merged areas counted once. */
export interface Sheet {
  readonly grid: Grid;
  /** Rows with at least one piece, ascending. */
  readonly rows: readonly number[];
  /** The rows with pieces from one to the other, both included. */
  between(from: number, to: number): readonly number[];
  /** The pieces that begin in a row, by column. */
  row(row: number): readonly Piece[];
  /** The piece that shows in a cell, through its merged area; null when blank. */
  at(row: number, column: number): Piece | null;
}

const NONE: readonly Piece[] = [];

export function readSheet(grid: Grid): Sheet {
  const byRow = new Map<number, readonly Piece[]>();
  for (const row of grid.rows()) {
    const pieces = grid.rowCells(row).flatMap(([column]) => pieceAt(grid, row, column) ?? []);
    if (pieces.length > 0) byRow.set(row, pieces);
  }
  const rows = [...byRow.keys()];
  return {
    grid,
    rows,
    between: (from, to) => rows.slice(countBelow(rows, from), countBelow(rows, to + 1)),
    row: (row) => byRow.get(row) ?? NONE,
    at: (row, column) => {
      const anchor = grid.anchor(row, column);
      return byRow.get(anchor.row)?.find(({ spot }) => spot.column === anchor.column) ?? null;
    },
  };
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pieceAt(grid: Grid, row: number, column: number): Piece | null {
  const { value, text: shown } = grid.cell(row, column);
  if (value === null) return null;
  const text = shown === "" ? String(value) : shown;
  const key = compact(text);
  if (key === "") return null;
  const area = grid.mergeAt(row, column);
  if (area && (area.top !== row || area.left !== column)) return null;
  const { right, bottom } = area ?? { right: column, bottom: row };
  return { spot: { row, column }, right, bottom, text, key, value };
}
