/// <reference types="office-js" />
import { excelCode } from "../errors";
import { roundTrip, type RunExcel } from "../run";
import { askPiece, type AskedPiece } from "./piece";
import { cellCount, PIECE_CELLS, rangeOf, rowBlocks, type Piece } from "./size";

/**
 * Excel refuses to name more than 512 merged areas at once; so many cells can't hold more.
 * learn.microsoft.com/javascript/api/excel/excel.range (getMergedAreasOrNullObject)
 */
const MERGE_BLOCK_CELLS = 512;

/** Reads pieces in as few requests as PIECE_CELLS allows; a reply that is still too long is halved. */
export async function readPieces(
  run: RunExcel,
  pieces: readonly Piece[],
): Promise<Map<string, AskedPiece[]>> {
  const bySheet = new Map<string, AskedPiece[]>();
  for (const batch of batchesOf(pieces)) {
    for (const { sheet, asked } of await readBatch(run, batch)) {
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), asked]);
    }
  }
  return bySheet;
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = cellCount(piece.area);
    const last = batches.at(-1);
    if (last && cells <= room) last.push(piece);
    else batches.push([piece]);
    room = (last && cells <= room ? room : PIECE_CELLS) - cells;
  }
  return batches;
}

interface ReadPiece {
  readonly sheet: string;
  readonly asked: AskedPiece;
}

async function readBatch(run: RunExcel, batch: readonly Piece[]): Promise<ReadPiece[]> {
  try {
    return await roundTrip(run, (context) =>
      batch.map(({ sheet, area }) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const height = Math.max(1, Math.floor(MERGE_BLOCK_CELLS / (area.right - area.left + 1)));
        const blocks = rowBlocks(area, height).map((block) => rangeOf(worksheet, block));
        return { sheet, asked: askPiece(rangeOf(worksheet, area), blocks) };
      }),
    );
  } catch (error) {
    const halves = excelCode(error) === "ResponsePayloadSizeLimitExceeded" ? halved(batch) : null;
    if (!halves) throw error;
    const [first, second] = halves;
    return [...(await readBatch(run, first)), ...(await readBatch(run, second))];
  }
}

/** Half the pieces each, or half the rows of the only one; null when it is one row. */
function halved(batch: readonly Piece[]): [Piece[], Piece[]] | null {
  const middle = Math.ceil(batch.length / 2);
  if (batch.length > 1) return [batch.slice(0, middle), batch.slice(middle)];
  const [only] = batch;
  if (!only || only.area.top === only.area.bottom) return null;
  const half = Math.ceil((only.area.bottom - only.area.top + 1) / 2);
  const [first, second] = rowBlocks(only.area, half).map((area) => ({ ...only, area }));
  return first && second ? [[first], [second]] : null;
}
