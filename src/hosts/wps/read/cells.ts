import { cellText } from "../../../app/cell-text";
import { EMPTY_CELL, type Area, type Cell, type Spot } from "../../../core";
import type { WpsWorksheet } from "../api";
import type { Contents } from "./contents";
import { common, rangeOf, sharedBy, spotsOf } from "./parts";

/** The cells that were read, with their number formats. */
export function* cellsOf(
  sheet: WpsWorksheet,
  contents: Contents,
  merges: readonly Area[],
): Generator<readonly [Spot, Cell]> {
  const formats = new Map(formatsOf(sheet, contents, merges));
  for (const spot of spotsOf(contents.area)) {
    const { value, formula } = contents.at(spot);
    const format = formats.get(keyOf(spot)) ?? EMPTY_CELL.format;
    yield [spot, { value, formula, format, text: cellText(value, format) }];
  }
}

/**
 * Number formats where they matter: on numbers, whose text they make, and on blank cells that may be
 * written. Text shows as it is, and a cell under a merged area shows nothing.
 */
function* formatsOf(
  sheet: WpsWorksheet,
  { area, at }: Contents,
  merges: readonly Area[],
): Generator<readonly [string, string]> {
  const covered = new Set(merges.flatMap((merge) => coveredBy(merge, area)));
  const matters = (spot: Spot): boolean =>
    typeof at(spot).value !== "string" && !covered.has(keyOf(spot));
  const ask = (part: Area): string | null => {
    const format = rangeOf(sheet, part).NumberFormat;
    return typeof format === "string" ? format : null;
  };
  for (const [part, format] of sharedBy(area, matters, ask)) {
    for (const spot of spotsOf(part)) if (matters(spot)) yield [keyOf(spot), format];
  }
}

/** The cells of a merged area that don't show, as far as they lie in the area that was read. */
function coveredBy(merge: Area, area: Area): string[] {
  const shared = common(merge, area);
  const anchor = keyOf({ row: merge.top, column: merge.left });
  return shared ? [...spotsOf(shared)].map(keyOf).filter((key) => key !== anchor) : [];
}

const keyOf = ({ row, column }: Spot): string => `${row},${column}`;
