import { cellText } from "../../app/cell-text";
import { spotOf } from "../../app/edit-guard";
import type { NewSheet } from "../../app/ports";
import {
  cellName,
  createGrid,
  EMPTY_CELL,
  type Cell,
  type Edit,
  type Grid,
  type Spot,
} from "../../core";

/** The grid with the given edits made: the edits must have passed the guard. */
export function gridWith(grid: Grid, edits: readonly Edit[]): Grid {
  const cells = new Map(storedCells(grid));
  const highlights = new Map(grid.highlights);
  for (const edit of edits) {
    if (edit.kind === "highlight") {
      if (edit.after === null) highlights.delete(edit.cell);
      else highlights.set(edit.cell, String(edit.after));
    } else if (edit.kind !== "note") {
      const spot = spotOf(edit);
      const held = cells.get(cellName(spot))?.[1] ?? EMPTY_CELL;
      cells.set(cellName(spot), [spot, written(edit, held)]);
    }
  }
  const { sheet, merges, hiddenRows, hiddenColumns, isProtected, isLocked } = grid;
  const rest = { sheet, merges, hiddenRows, hiddenColumns, isProtected, isLocked, highlights };
  return createGrid({ ...rest, cells: cells.values() });
}

/** A sheet as it is added: formulas are kept, not calculated. */
export function newGrid({ name, rows, formats }: NewSheet): Grid {
  const cells = rows.flatMap((row, i) =>
    row.map((content, j): [Spot, Cell] => {
      const edit = { kind: "formula" as const, after: content };
      const format = formats.get(j) ?? EMPTY_CELL.format;
      return [{ row: i + 1, column: j + 1 }, written(edit, { ...EMPTY_CELL, format })];
    }),
  );
  return createGrid({ sheet: name, cells });
}

function* storedCells(grid: Grid): Generator<readonly [string, readonly [Spot, Cell]]> {
  for (const row of grid.rows()) {
    for (const [column, cell] of grid.rowCells(row)) {
      yield [cellName({ row, column }), [{ row, column }, cell]];
    }
  }
}

/** Formulas are kept, not calculated: a new one shows nothing. */
function written({ kind, after }: Pick<Edit, "kind" | "after">, held: Cell): Cell {
  const value = after === "" ? null : after;
  if (kind === "formula" && typeof value === "string" && value.startsWith("=")) {
    return { value: null, text: "", formula: value, format: held.format };
  }
  return { value, text: cellText(value, held.format), formula: null, format: held.format };
}
