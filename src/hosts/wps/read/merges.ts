import { areaHolds, type Area, type Spot } from "../../../core";
import type { WpsWorksheet } from "../api";
import { around, common, halves, isOneCell, rangeOf } from "./parts";

/**
 * The merged areas of a sheet within an area that starts at A1. WPS names them one by one only, so
 * blocks of rows without any are ruled out at once, and others are halved. Forms repeat themselves:
 * what is merged in a row is looked for first in the same columns of the next.
 */
export function findMerges(sheet: WpsWorksheet, area: Area): Area[] {
  const found: Area[] = [];

  /** Takes the merged area a cell is in; says whether there is one that was not known. */
  const take = (spot: Spot): boolean => {
    if (found.some((merge) => areaHolds(merge, spot))) return false;
    const area = mergedArea(sheet, spot);
    if (isOneCell(area) || !areaHolds(area, spot)) return false;
    found.push(area);
    return true;
  };

  /** `known`: that there is some merged cell has been found out already. Says whether there is. */
  const search = (part: Area, known: boolean): boolean => {
    const hole = firstOf(found, (merge) => common(merge, part));
    if (hole) {
      for (const rest of around(part, hole)) search(rest, false);
      return true;
    }
    if (!known && rangeOf(sheet, part).MergeCells === false) return false;
    if (isOneCell(part)) return take({ row: part.top, column: part.left });
    if (part.top === part.bottom && takeAsAbove(part)) return search(part, false);
    const [first, second] = halves(part);
    const inFirst = search(first, false);
    search(second, !inFirst);
    return true;
  };

  /** Looks in a row below each merged area that ends above it. */
  const takeAsAbove = ({ top, left, right }: Area): boolean => {
    const above = found.filter(
      (merge) => merge.bottom === top - 1 && merge.left >= left && merge.right <= right,
    );
    return above.filter((merge) => take({ row: top, column: merge.left })).length > 0;
  };

  search(area, false);
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}

function mergedArea(sheet: WpsWorksheet, { row, column }: Spot): Area {
  const cell = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  const merged = cell.MergeArea;
  const [top, left] = [merged.Row, merged.Column];
  const [rows, columns] = [merged.Rows.Count, merged.Columns.Count];
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function firstOf<T>(areas: readonly Area[], pick: (area: Area) => T | null): T | null {
  for (const area of areas) {
    const picked = pick(area);
    if (picked !== null) return picked;
  }
  return null;
}
