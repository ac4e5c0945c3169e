import type { Area } from "../../../core";
import type { References, SheetArea } from "./references";

/** A formula with the cells it fills and what it reads. */
export interface Formula<Place> {
  readonly place: Place;
  readonly fills: SheetArea;
  readonly reads: References;
}

/** Formulas chained against the order of the file need a round each; then all count as stale. */
const ROUND_LIMIT = 50;

/** The formulas whose results depend on the written areas, directly or through others. */
export function dependentsOf<Place>(
  formulas: readonly Formula<Place>[],
  written: readonly SheetArea[],
): Formula<Place>[] {
  const dirty = new DirtyCells();
  for (const area of written) dirty.add(area);
  let clean = formulas;
  const stale: Formula<Place>[] = [];
  for (let round = 0; ; round++) {
    const rest: Formula<Place>[] = [];
    for (const formula of clean) {
      const { areas, everything } = formula.reads;
      if (everything || areas.some((area) => dirty.meets(area))) {
        stale.push(formula);
        dirty.add(formula.fills);
      } else rest.push(formula);
    }
    if (rest.length === clean.length) return stale;
    if (round === ROUND_LIMIT) return [...stale, ...rest];
    clean = rest;
  }
}

const SMALL_AREA = 1000;

/** Cells whose values have changed, by sheet and column. */
class DirtyCells {
  private readonly sheets = new Map<string, { columns: Map<number, number[]>; large: Area[] }>();

  add({ sheet, area }: SheetArea): void {
    let cells = this.sheets.get(sheet);
    if (!cells) this.sheets.set(sheet, (cells = { columns: new Map(), large: [] }));
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > SMALL_AREA) {
      cells.large.push(area);
      return;
    }
    for (let column = left; column <= right; column++) {
      let rows = cells.columns.get(column);
      if (!rows) cells.columns.set(column, (rows = []));
      for (let row = top; row <= bottom; row++) insertSorted(rows, row);
    }
  }

  meets({ sheet, area }: SheetArea): boolean {
    const cells = this.sheets.get(sheet);
    if (!cells) return false;
    if (cells.large.some((large) => overlap(large, area))) return true;
    if (area.right - area.left < cells.columns.size) {
      for (let column = area.left; column <= area.right; column++) {
        if (holdsRow(cells.columns.get(column), area)) return true;
      }
      return false;
    }
    for (const [column, rows] of cells.columns) {
      if (column >= area.left && column <= area.right && holdsRow(rows, area)) return true;
    }
    return false;
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function holdsRow(rows: readonly number[] | undefined, { top, bottom }: Area): boolean {
  const row = rows?.[placeIn(rows, top)];
  return row !== undefined && row <= bottom;
}

function insertSorted(rows: number[], row: number): void {
  const place = placeIn(rows, row);
  if (rows[place] !== row) rows.splice(place, 0, row);
}

/** Index of the first row that is not above the given one. */
function placeIn(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
