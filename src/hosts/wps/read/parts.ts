import { areaName, type Area, type Spot } from "../../../core";
import type { WpsRange, WpsWorksheet } from "../api";

export const rangeOf = (sheet: WpsWorksheet, area: Area): WpsRange => sheet.Range(areaName(area));

export const isOneCell = ({ top, left, bottom, right }: Area): boolean =>
  top === bottom && left === right;

export function* spotsOf({ top, left, bottom, right }: Area): Generator<Spot> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

/** The area cut in two: rows first, the columns of a single row last. */
export function halves(area: Area): readonly [Area, Area] {
  const { top, left, bottom, right } = area;
  if (top < bottom) {
    const middle = top + Math.floor((bottom - top) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  const middle = left + Math.floor((right - left) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** What WPS answers for an area, row by row: one cell comes as a scalar, one line may come flat. */
export function rowsOf(block: unknown, { left, right }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(block)) return [[block]];
  const rows: unknown[] = block;
  if (rows.every((row): row is unknown[] => Array.isArray(row))) return rows;
  return left === right ? rows.map((cell) => [cell]) : [rows];
}

/** What is left of an area outside a hole in it: above, left, right, below. */
export function around(area: Area, hole: Area): Area[] {
  const { top, bottom } = hole;
  return [
    { ...area, bottom: top - 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
    { ...area, top: bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The cells two areas share; null when there are none. */
export function common(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** The smallest area that holds the cells `wanted` of an area; null when there are none. */
export function boundsWithin(area: Area, wanted: (spot: Spot) => boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const spot of spotsOf(area)) {
    if (!wanted(spot)) continue;
    top = Math.min(top, spot.row);
    left = Math.min(left, spot.column);
    bottom = spot.row;
    right = Math.max(right, spot.column);
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}

/**
 * Asks for something that cells share (a number format, a lock) with few calls: an area whose cells
 * differ (null) is halved. Cells that nobody wants to know of are passed over.
 */
export function* sharedBy<T>(
  area: Area,
  wanted: (spot: Spot) => boolean,
  ask: (part: Area) => T | null,
): Generator<readonly [Area, T]> {
  const part = boundsWithin(area, wanted);
  if (!part) return;
  const answer = ask(part);
  if (answer !== null) {
    yield [part, answer];
    return;
  }
  if (isOneCell(part)) return;
  for (const half of halves(part)) yield* sharedBy(half, wanted, ask);
}
