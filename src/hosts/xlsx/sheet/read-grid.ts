import { createGrid, type Area, type Cell, type Grid, type Spot } from "../../../core";
import { HostError } from "../../../app/errors";
import { hiddenColumnsOf, hiddenRowsOf, lockOf, mergesOf } from "./layout";
import { CellReader, type ReadContext } from "./read-cells";
import type { SheetIndex } from "./sheet-index";

/** Rows that all merged areas of a sheet may cover together. */
const MERGED_ROWS_LIMIT = 2_000_000;

/** Reads one worksheet part. Throws HostError: too-large, too-many-merges, damaged. */
export function readGrid(
  sheet: string,
  index: SheetIndex,
  context: ReadContext,
  highlights: Iterable<readonly [string, string]>,
): Grid {
  const merges = mergesOf(index);
  const cells = [...new CellReader(index, context).cells()];
  refuseHugeMerges(sheet, merges, cells);
  const isLocked = lockOf(index, context.styles);
  return createGrid({
    sheet,
    cells,
    merges,
    hiddenRows: hiddenRowsOf(index),
    hiddenColumns: hiddenColumnsOf(index),
    highlights,
    ...(isLocked ? { isLocked } : {}),
  });
}

function refuseHugeMerges(
  sheet: string,
  merges: readonly Area[],
  cells: readonly (readonly [Spot, Cell])[],
): void {
  const lastRow = cells.reduce((last, [{ row }]) => Math.max(last, row), 0);
  let rows = 0;
  for (const { top, bottom } of merges) rows += Math.max(0, Math.min(bottom, lastRow) - top) + 1;
  if (rows > MERGED_ROWS_LIMIT) throw new HostError("too-many-merges", { sheet });
}
