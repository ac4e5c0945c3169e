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
  const isLocked = lockOf(index, context.styles);
  return createGrid({
    sheet,
    cells: refusingHugeMerges(new CellReader(index, context).cells(), merges, sheet),
    merges,
    hiddenRows: hiddenRowsOf(index),
    hiddenColumns: hiddenColumnsOf(index),
    highlights,
    ...(isLocked ? { isLocked, isProtected: true } : {}),
  });
}

/** Merged areas cost a grid by the rows they share with its cells. */
function* refusingHugeMerges(
  cells: Iterable<[Spot, Cell]>,
  merges: readonly Area[],
  sheet: string,
): Generator<[Spot, Cell]> {
  let lastRow = 0;
  for (const cell of cells) {
    lastRow = Math.max(lastRow, cell[0].row);
    yield cell;
  }
  let rows = 0;
  for (const { top, bottom } of merges) rows += Math.max(0, Math.min(bottom, lastRow) - top) + 1;
  if (rows > MERGED_ROWS_LIMIT) throw new HostError("too-many-merges", { sheet });
}
