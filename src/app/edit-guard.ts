import { parseCellName, type CellValue, type Edit, type Grid, type Spot } from "../core";
import { HostError, type HostErrorCode } from "./errors";

/**
 * Compares a plan with the sheets as they are now and throws the first reason to refuse all of it:
 * sheet-gone, not-an-anchor, protected, formula-cell (a value over a formula) or changed (`before`
 * is no longer what the cell holds). What a note holds is not part of a Grid: hosts compare it.
 */
export function guardEdits(edits: readonly Edit[], grids: readonly Grid[]): void {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  for (const edit of edits) {
    const grid = bySheet.get(edit.sheet);
    if (!grid) throw new HostError("sheet-gone", { sheet: edit.sheet });
    const refusal = refusalOf(edit, grid);
    if (refusal) throw new HostError(refusal, { sheet: edit.sheet, cell: edit.cell });
  }
}

/** Row and column of an edit's cell. Errors: host-failed for an address that is none. */
export function spotOf({ cell, sheet }: Edit): Spot {
  const spot = parseCellName(cell);
  if (!spot) throw new HostError("host-failed", { sheet, cell });
  return spot;
}

/** What an edit of this kind finds in its cell now; null for a note, which a Grid doesn't know. */
export function heldBy({ kind, cell }: Edit, { row, column }: Spot, grid: Grid): CellValue {
  const held = grid.cell(row, column);
  const value = typeof held.value === "boolean" ? held.text : held.value;
  switch (kind) {
    case "value":
      return value === "" ? null : value;
    case "formula":
      return held.formula ?? (value === "" ? null : value);
    case "highlight":
      return grid.highlights.get(cell) ?? null;
    case "note":
      return null;
  }
}

function refusalOf(edit: Edit, grid: Grid): HostErrorCode | null {
  const spot = spotOf(edit);
  const anchor = grid.anchor(spot.row, spot.column);
  if (anchor.row !== spot.row || anchor.column !== spot.column) return "not-an-anchor";
  if (grid.isLocked(spot)) return "protected";
  if (edit.kind === "note") return null;
  if (edit.kind === "value" && grid.cell(spot.row, spot.column).formula !== null) {
    return "formula-cell";
  }
  const before = edit.before === "" ? null : edit.before;
  return heldBy(edit, spot, grid) === before ? null : "changed";
}
