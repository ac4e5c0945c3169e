import type { Area, Cell, CellValue, Spot } from "../../../core";
import type { WpsWorksheet } from "../api";
import { rangeOf, rowsOf } from "./parts";

/** What the cells of an area hold. */
export interface Contents {
  readonly area: Area;
  at(spot: Spot): Pick<Cell, "value" | "formula">;
}

/** Cells read at once: a tall sheet comes in blocks of rows. */
const BLOCK_CELLS = 50_000;

/** Reads values and formulas of an area that starts at A1: three calls a block. */
export function readContents(sheet: WpsWorksheet, area: Area): Contents {
  const values: (readonly unknown[])[] = [];
  const formulas: (readonly unknown[])[] = [];
  for (const block of blocksOf(area)) {
    const range = rangeOf(sheet, block);
    values.push(...rowsOf(range.Value2, block));
    formulas.push(...rowsOf(range.Formula, block));
  }
  return {
    area,
    at: ({ row, column }) => {
      const value = valueOf(values[row - 1]?.[column - 1]);
      const typed = formulas[row - 1]?.[column - 1];
      // Text that merely begins with "=" is its own value; a formula never is.
      const isFormula = typeof typed === "string" && typed.startsWith("=") && typed !== value;
      return { value, formula: isFormula ? typed : null };
    },
  };
}

function* blocksOf(area: Area): Generator<Area> {
  const height = Math.max(1, Math.floor(BLOCK_CELLS / (area.right - area.left + 1)));
  for (let { top } = area; top <= area.bottom; top += height) {
    yield { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  }
}

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

function valueOf(value: unknown): CellValue {
  if (typeof value === "number") return ERRORS[value] ?? value;
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
