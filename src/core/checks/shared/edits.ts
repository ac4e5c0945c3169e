import { cellName, type Grid, type Spot } from "../../grid";
import type { Edit } from "../../plan/edit";

/** What stands in a cell (of a merged area: in its top-left one). */
export function cellAt(grid: Grid, { row, column }: Spot): ReturnType<Grid["cell"]> {
  const anchor = grid.anchor(row, column);
  return grid.cell(anchor.row, anchor.column);
}

/** The edit that puts a value into a cell; none where a formula stands or nothing would change. */
export function setValue(
  grid: Grid,
  spot: Spot | null | undefined,
  after: string | number | null,
): readonly Edit[] {
  if (!spot) return [];
  const { value, formula, text } = cellAt(grid, spot);
  const before = typeof value === "boolean" ? text : value;
  if (formula !== null || before === after) return [];
  const cell = cellName(grid.anchor(spot.row, spot.column));
  return [{ sheet: grid.sheet, cell, kind: "value", before, after }];
}

/** The edit that puts a formula into a cell, over a typed value or another formula. */
export function setFormula(grid: Grid, spot: Spot, after: string): readonly Edit[] {
  const { value, formula, text } = cellAt(grid, spot);
  const before = formula ?? (typeof value === "boolean" ? text : value);
  if (before === after) return [];
  const cell = cellName(grid.anchor(spot.row, spot.column));
  return [{ sheet: grid.sheet, cell, kind: "formula", before, after }];
}
