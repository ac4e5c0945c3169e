import { areaHolds, type Area, type Spot } from "./address";
import { EMPTY_CELL, type Cell } from "./cell";

/** What a host hands over of one sheet. */
export interface GridSource {
  readonly sheet: string;
  readonly cells: Iterable<readonly [Spot, Cell]>;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  /** Whether the sheet is protected; absent: no. */
  readonly isProtected?: boolean;
  /** Cells that refuse writing because the sheet is protected; absent: none. */
  readonly isLocked?: (spot: Spot) => boolean;
  /** Our own highlights: A1 address and formula of each. */
  readonly highlights?: Iterable<readonly [cell: string, formula: string]>;
}

/** One sheet, read once: everything the engine knows of it. Rows and columns count from 1. */
export interface Grid {
  readonly sheet: string;
  /** Last row and last column that hold anything; 0 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cell itself: EMPTY_CELL when nothing is stored, also inside a merged area. */
  cell(row: number, column: number): Cell;
  /** The merged area that covers the cell, or null. */
  mergeAt(row: number, column: number): Area | null;
  /** The cell that shows here: the top-left one of its merged area, else itself. */
  anchor(row: number, column: number): Spot;
  /** The rows that hold at least one cell, ascending. */
  rows(): readonly number[];
  /** The stored cells of a row, by ascending column. */
  rowCells(row: number): readonly (readonly [number, Cell])[];
  /** A protected sheet takes values into unlocked cells, and no change of formats anywhere. */
  readonly isProtected: boolean;
  isLocked(spot: Spot): boolean;
  /** Our own highlights by A1 address: the formula of each. */
  readonly highlights: ReadonlyMap<string, string>;
}

const never = (): boolean => false;

/** Builds a Grid. Cells with no value, text or formula are dropped. Errors: none. */
export function createGrid(source: GridSource): Grid {
  const byRow = new Map<number, Map<number, Cell>>();
  let lastRow = 0;
  let lastColumn = 0;
  for (const [{ row, column }, cell] of source.cells) {
    const blank = cell.value === null && cell.formula === null;
    if (blank && cell.format === EMPTY_CELL.format) continue;
    let cells = byRow.get(row);
    if (!cells) byRow.set(row, (cells = new Map()));
    cells.set(column, cell);
    if (blank) continue;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const merges = source.merges ?? [];
  const mergesOfRow = indexMerges(merges);
  const mergeAt = (row: number, column: number): Area | null =>
    mergesOfRow(row).find((area) => areaHolds(area, { row, column })) ?? null;
  const filledRows = [...byRow.keys()].sort((a, b) => a - b);
  return {
    sheet: source.sheet,
    lastRow,
    lastColumn,
    merges,
    hiddenRows: new Set(source.hiddenRows),
    hiddenColumns: new Set(source.hiddenColumns),
    cell: (row, column) => byRow.get(row)?.get(column) ?? EMPTY_CELL,
    mergeAt,
    anchor: (row, column) => {
      const area = mergeAt(row, column);
      return area ? { row: area.top, column: area.left } : { row, column };
    },
    rows: () => filledRows,
    rowCells: (row) => [...(byRow.get(row) ?? [])].sort(([a], [b]) => a - b),
    isProtected: source.isProtected ?? false,
    isLocked: source.isLocked ?? never,
    highlights: new Map(source.highlights),
  };
}

/** Areas taller than this are kept in one list instead of under each of their rows. */
const TALL = 1000;

/** Finds the merged areas of a row without looking through all of them. */
function indexMerges(merges: readonly Area[]): (row: number) => readonly Area[] {
  const tall = merges.filter((area) => area.bottom - area.top > TALL);
  const index = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.bottom - area.top > TALL) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = index.get(row);
      if (areas) areas.push(area);
      else index.set(row, [...tall, area]);
    }
  }
  return (row) => index.get(row) ?? tall;
}
