import { areaHolds, type Area, type Spot } from "../../../core";
import type { WpsWorksheet } from "../api";
import { around, common, halves, isOneCell, rangeOf } from "./parts";

/**
 * The merged areas within an area that starts at A1. WPS names them one by one only, so blocks of rows
 * without any are ruled out at once, and others are halved. Forms merge the same columns row after
 * row: what is merged in one is looked for in the next before that.
 */
export function findMerges(sheet: WpsWorksheet, area: Area): Area[] {
  const found: Area[] = [];

  /** Takes the merged area a cell is in; says whether there is one that was not known. */
  const take = (spot: Spot): boolean => {
    if (found.some((merge) => areaHolds(merge, spot))) return false;
    const merged = mergedArea(sheet, spot);
    if (isOneCell(merged) || !areaHolds(merged, spot)) return false;
    found.push(merged);
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
    if (part.top === part.bottom && belowFound(part).filter(take).length > 0) {
      return search(part, false);
    }
    const [first, second] = halves(part);
    const inFirst = search(first, false);
    search(second, !inFirst);
    return true;
  };

  /** In a row, the first cells of the merged areas that end above it. */
  const belowFound = ({ top, left, right }: Area): Spot[] =>
    found
      .filter((merge) => merge.bottom === top - 1 && merge.left >= left && merge.left <= right)
      .map((merge) => ({ row: top, column: merge.left }));

  search(area, false);
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The area over a cell. Rows are searched from the top, so that its top row is the cell's own. */
function mergedArea(sheet: WpsWorksheet, { row, column }: Spot): Area {
  const cell = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  const merged = cell.MergeArea;
  const left = merged.Column;
  const [rows, columns] = [merged.Rows.Count, merged.Columns.Count];
  return { top: row, left, bottom: row + rows - 1, right: left + columns - 1 };
}

function firstOf<T>(areas: readonly Area[], pick: (area: Area) => T | null): T | null {
  for (const area of areas) {
    const picked = pick(area);
    if (picked !== null) return picked;
  }
  return null;
}
