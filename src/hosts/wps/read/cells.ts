import { cellText } from "../../../app/cell-text";
import { EMPTY_CELL, type Area, type Cell, type Spot } from "../../../core";
import type { WpsWorksheet } from "../api";
import { common, rangeOf, rowsOf, sharedBy, spotsOf } from "./parts";

/** What a block of cells holds, row by row. */
interface Contents {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Cells read at once: a tall sheet comes in blocks of rows. */
const BLOCK_CELLS = 50_000;

/** The cells of an area: two calls a block, and a few for the number formats. */
export function* readCells(
  sheet: WpsWorksheet,
  area: Area,
  merges: readonly Area[],
): Generator<readonly [Spot, Cell]> {
  for (const block of blocksOf(area)) {
    const contents = contentsOf(sheet, block);
    const formats = new Map(formatsOf(sheet, contents, merges));
    for (const spot of spotsOf(block)) {
      const { value, formula } = held(contents, spot);
      const format = formats.get(keyOf(spot)) ?? EMPTY_CELL.format;
      yield [spot, { value, formula, format, text: cellText(value, format) }];
    }
  }
}

function* blocksOf(area: Area): Generator<Area> {
  const height = Math.max(1, Math.floor(BLOCK_CELLS / (area.right - area.left + 1)));
  for (let { top } = area; top <= area.bottom; top += height) {
    yield { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  }
}

function contentsOf(sheet: WpsWorksheet, area: Area): Contents {
  const range = rangeOf(sheet, area);
  return { area, values: rowsOf(range.Value2, area), formulas: rowsOf(range.Formula, area) };
}

function held({ area, values, formulas }: Contents, { row, column }: Spot): Held {
  const value = valueOf(values[row - area.top]?.[column - area.left]);
  const typed = formulas[row - area.top]?.[column - area.left];
  // Text that merely begins with "=" is its own value; a formula never is.
  const isFormula = typeof typed === "string" && typed.startsWith("=") && typed !== value;
  return { value, formula: isFormula ? typed : null };
}

type Held = Pick<Cell, "value" | "formula">;

/** Errors in cells as the numbers COM gives them: learn.microsoft.com/office/vba/excel (CVErr). */
const ERRORS: Readonly<Record<number, string>> = {
  [-2146826288]: "#NULL!",
  [-2146826281]: "#DIV/0!",
  [-2146826273]: "#VALUE!",
  [-2146826265]: "#REF!",
  [-2146826259]: "#NAME?",
  [-2146826252]: "#NUM!",
  [-2146826246]: "#N/A",
};

function valueOf(value: unknown): Cell["value"] {
  if (typeof value === "number") return ERRORS[value] ?? value;
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/**
 * Number formats where they matter: on numbers, whose text they make, and on blank cells that may be
 * written. Text shows as it is, and a cell under a merged area shows nothing.
 */
function* formatsOf(
  sheet: WpsWorksheet,
  contents: Contents,
  merges: readonly Area[],
): Generator<readonly [string, string]> {
  const { area } = contents;
  const covered = new Set(merges.flatMap((merge) => coveredBy(merge, area)));
  const matters = (spot: Spot): boolean =>
    typeof held(contents, spot).value !== "string" && !covered.has(keyOf(spot));
  const ask = (part: Area): string | null => {
    const format = rangeOf(sheet, part).NumberFormat;
    return typeof format === "string" ? format : null;
  };
  for (const [part, format] of sharedBy(area, matters, ask)) {
    for (const spot of spotsOf(part)) if (matters(spot)) yield [keyOf(spot), format];
  }
}

/** The cells of a merged area that don't show, as far as they lie in a block. */
function coveredBy(merge: Area, block: Area): string[] {
  const shared = common(merge, block);
  const anchor = keyOf({ row: merge.top, column: merge.left });
  return shared ? [...spotsOf(shared)].map(keyOf).filter((key) => key !== anchor) : [];
}

const keyOf = ({ row, column }: Spot): string => `${row},${column}`;
