/// <reference types="office-js" />
import { HostError } from "../../../app/errors";
import type { Area } from "../../../core";
import { roundTrip, type RunExcel } from "../run";
import { areaOf } from "./piece";

/** Cells one request may bring: about 2 MB of characters where every cell holds a sentence. */
export const PIECE_CELLS = 20_000;
/** Cells of a sheet that are worth reading at all. */
export const MOST_CELLS = 500_000;

const STRIPS = 64;
const MOST_REGIONS = 2000;

export interface Piece {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Finds where a workbook's cells are, as pieces of at most PIECE_CELLS: a used range that is too
 * large is cut into strips of rows and each asked for its own used range, so that what is empty falls
 * away. Errors: too-large when the cells truly are that many.
 */
export async function findPieces(run: RunExcel, sheets: readonly string[]): Promise<Piece[]> {
  const found: Piece[] = [];
  let regions: Region[] = sheets.map((sheet) => ({ sheet, area: null }));
  while (regions.length > 0) {
    const used = await askUsed(run, regions);
    const small = used.filter(({ area }) => cellCount(area) <= PIECE_CELLS);
    found.push(...small);
    regions = used.filter((piece) => !small.includes(piece)).flatMap(strips);
    refuseTooLarge(found, regions);
  }
  return found;
}

/** A part of a sheet to look into; null: all of it. */
interface Region {
  readonly sheet: string;
  readonly area: Area | null;
}

async function askUsed(run: RunExcel, regions: readonly Region[]): Promise<Piece[]> {
  const asked = await roundTrip(run, (context) =>
    regions.map(({ sheet, area }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const used = (area ? rangeOf(worksheet, area) : worksheet)
        .getUsedRangeOrNullObject(true)
        .untrack();
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, used };
    }),
  );
  const filled = asked.filter(({ used }) => !used.isNullObject);
  return filled.map(({ sheet, used }) => ({ sheet, area: areaOf(used) }));
}

function strips({ sheet, area }: Piece): Region[] {
  const height = Math.ceil((area.bottom - area.top + 1) / STRIPS);
  return rowBlocks(area, height).map((strip) => ({ sheet, area: strip }));
}

/** The area cut into blocks of so many rows. */
export function rowBlocks(area: Area, height: number): Area[] {
  const blocks: Area[] = [];
  for (let { top } = area; top <= area.bottom; top += height) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return blocks;
}

function refuseTooLarge(found: readonly Piece[], regions: readonly Region[]): void {
  const cells = new Map<string, number>();
  for (const { sheet, area } of found) {
    cells.set(sheet, (cells.get(sheet) ?? 0) + cellCount(area));
  }
  const crowded = [...cells].find(([, count]) => count > MOST_CELLS)?.[0];
  const sheet = crowded ?? (regions.length > MOST_REGIONS ? regions[0]?.sheet : undefined);
  if (sheet !== undefined) throw new HostError("too-large", { sheet });
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).untrack();
}
