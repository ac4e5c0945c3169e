/// <reference types="office-js" />
import { areaHolds, type Spot } from "../../../core";
import { roundTrip, type RunExcel } from "../run";
import { areaOf, type AskedPiece } from "./piece";

/** Which cells refuse writing. */
export type IsLocked = (spot: Spot) => boolean;

const free: IsLocked = () => false;

/**
 * The locks of a sheet whose pieces are answered: nothing when it is not protected, and no further
 * request unless a piece holds both locked and unlocked cells. Cells never read are locked, as all
 * cells of a new sheet are.
 */
export async function locksOf(
  run: RunExcel,
  sheet: string,
  isProtected: boolean,
  pieces: readonly AskedPiece[],
): Promise<IsLocked> {
  if (!isProtected) return free;
  const filled = pieces.filter(({ range }) => !range.isNullObject);
  const mixed = filled.filter(({ range }) => typeof range.format.protection.locked !== "boolean");
  const answers = mixed.length > 0 ? await askCells(run, sheet, mixed) : [];
  const areas = filled.map((piece) => ({
    area: areaOf(piece.range),
    all: piece.range.format.protection.locked,
    each: answers[mixed.indexOf(piece)],
  }));
  return (spot) => {
    const found = areas.find(({ area }) => areaHolds(area, spot));
    if (!found) return true;
    if (!found.each) return found.all;
    const cell = found.each.value[spot.row - found.area.top]?.[spot.column - found.area.left];
    return cell?.format?.protection?.locked ?? true;
  };
}

function askCells(run: RunExcel, name: string, pieces: readonly AskedPiece[]) {
  return roundTrip(run, (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return pieces.map(({ range: { rowIndex, columnIndex, rowCount, columnCount } }) =>
      sheet
        .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
        .untrack()
        .getCellProperties({ format: { protection: true } }),
    );
  });
}
