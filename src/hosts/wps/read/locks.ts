import { areaHolds, type Area, type Spot } from "../../../core";
import type { WpsWorksheet } from "../api";
import { rangeOf, sharedBy } from "./parts";

export type IsLocked = (spot: Spot) => boolean;

/**
 * Which cells refuse writing: none unless the sheet is protected. Cells that were never asked for are
 * locked, as all cells of a new sheet are.
 */
export function findLocks(sheet: WpsWorksheet, isProtected: boolean, area: Area | null): IsLocked {
  if (!isProtected) return () => false;
  const ask = (part: Area): boolean | null => {
    const locked = rangeOf(sheet, part).Locked;
    return typeof locked === "boolean" ? locked : null;
  };
  const parts = area ? [...sharedBy(area, () => true, ask)] : [];
  return (spot) => parts.find(([part]) => areaHolds(part, spot))?.[1] ?? true;
}
