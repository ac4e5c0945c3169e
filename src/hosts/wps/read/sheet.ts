import { createGrid, type Grid } from "../../../core";
import type { WpsWorksheet } from "../api";
import { cellsOf } from "./cells";
import { readContents } from "./contents";
import { extentOf } from "./extent";
import { findHidden } from "./hidden";
import { findLocks } from "./locks";
import { findMarks, type Mark } from "./marks";
import { findMerges } from "./merges";

/** A sheet as read: the grid, and what only writing needs. */
export interface SheetRead {
  readonly sheet: WpsWorksheet;
  readonly grid: Grid;
  readonly isProtected: boolean;
  readonly marks: readonly Mark[];
}

/** Reads a whole sheet. Errors: too-large; whatever WPS throws. */
export function readSheet(sheet: WpsWorksheet): SheetRead {
  const area = extentOf(sheet);
  const isProtected = sheet.ProtectContents;
  const marks = findMarks(sheet);
  const contents = area && readContents(sheet, area);
  const merges = area ? findMerges(sheet, area) : [];
  const hidden = area ? findHidden(sheet, area) : { rows: [], columns: [] };
  const grid = createGrid({
    sheet: sheet.Name,
    cells: contents ? cellsOf(sheet, contents, merges) : [],
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    isProtected,
    isLocked: findLocks(sheet, isProtected, area),
    highlights: marks.map(({ cell, formula }) => [cell, formula] as const),
  });
  return { sheet, grid, isProtected, marks };
}
