/// <reference types="office-js" />
import { cellText } from "../../../app/cell-text";
import { EMPTY_CELL, type Area, type Cell, type Spot } from "../../../core";

/** A block of one sheet's cells that is on its way. */
export interface AskedPiece {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: readonly Excel.RangeAreas[];
}

/**
 * Asks for all a Grid needs of a block. The merged areas are asked by `mergeBlocks`, which must cover
 * the block between them; each answers for the areas whose top-left cell lies in it.
 */
export function askPiece(range: Excel.Range, mergeBlocks: readonly Excel.Range[]): AskedPiece {
  range.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  range.format.protection.load("locked");
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    merges: mergeBlocks.map((block) => {
      const merged = block.getMergedAreasOrNullObject().untrack();
      merged.areas.load("rowIndex,columnIndex,rowCount,columnCount");
      return merged;
    }),
  };
}

/** The filled or formatted cells of an answered block. */
export function* cellsOf({ range }: AskedPiece): Generator<readonly [Spot, Cell]> {
  if (range.isNullObject) return;
  const { values, formulas, numberFormat, rowIndex, columnIndex } = range;
  for (const [i, row] of (values as unknown[][]).entries()) {
    for (const [j, value] of row.entries()) {
      const held = value === "" ? null : (value as Cell["value"]);
      const format = String(numberFormat[i]?.[j] ?? EMPTY_CELL.format);
      const formula = formulaOf(formulas[i]?.[j], value);
      const cell = { value: held, text: cellText(held, format), formula, format };
      yield [{ row: rowIndex + i + 1, column: columnIndex + j + 1 }, cell];
    }
  }
}

/** Text that merely begins with "=" is its own value; a formula never is. */
function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula;
}

export function mergesOf({ merges }: AskedPiece): Area[] {
  return merges.filter((merged) => !merged.isNullObject).flatMap((m) => m.areas.items.map(areaOf));
}

/** Sheet rows and columns of the block that are hidden, counted from 1. */
export function hiddenOf({ range, rows, columns }: AskedPiece): {
  rows: number[];
  columns: number[];
} {
  if (range.isNullObject) return { rows: [], columns: [] };
  const hidden = (flags: readonly (boolean | undefined)[], first: number): number[] =>
    flags.flatMap((flag, i) => (flag ? [first + i + 1] : []));
  return {
    rows: hidden(
      rows.value.map((row) => row.rowHidden),
      range.rowIndex,
    ),
    columns: hidden(
      columns.value.map((column) => column.columnHidden),
      range.columnIndex,
    ),
  };
}

/** The area of a range whose place and size are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
