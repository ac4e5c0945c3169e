import type { Spot } from "./address";
import type { Cell } from "./cell";
import type { Grid, GridSource } from "./grid";

/**
 * A grid as plain data, of which createGrid makes it again, in another thread. Locks stay behind:
 * only a host that writes into the sheet itself asks for them.
 */
export function snapshotGrid(grid: Grid): GridSource {
  const { sheet, merges, hiddenRows, hiddenColumns, isProtected, highlights } = grid;
  const cells = grid
    .rows()
    .flatMap((row) =>
      grid.rowCells(row).map(([column, cell]): [Spot, Cell] => [{ row, column }, cell]),
    );
  return { sheet, cells, merges, hiddenRows, hiddenColumns, isProtected, highlights };
}
