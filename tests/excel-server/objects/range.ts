import type { Book } from "../book/book";
import { intersection, mapCells, parseRect, rectName, type Rect } from "../book/rect";
import type { BookSheet, Scalar } from "../book/sheet";
import {
  accessDenied,
  isMergedAreaOf,
  MAX_CELLS_A_READ,
  MAX_MERGED_AREAS,
  sameOrNull,
  tooManyMerges,
} from "../quirks";
import {
  constant,
  countArgument,
  invalidArgument,
  NULL_OBJECT,
  textArgument,
  type NullObject,
  type RichObject,
  type ScalarMember,
} from "../rich-object";
import { conditionalFormats } from "./conditional-formats";
import { worksheetObject } from "./worksheet";

export function rangeObject(book: Book, sheet: BookSheet, rect: Rect): RichObject {
  const sub = (inner: Rect | null): RichObject | NullObject =>
    inner ? rangeObject(book, sheet, inner) : NULL_OBJECT;
  return {
    type: "Range",
    scalars: {
      Address: constant(`${sheet.name}!${rectName(rect)}`),
      RowIndex: constant(rect.row),
      ColumnIndex: constant(rect.column),
      RowCount: constant(rect.rows),
      ColumnCount: constant(rect.columns),
      ...contents(book, sheet, rect),
      RowHidden: { get: () => sameOrNull(rowsOf(rect).map((row) => sheet.hiddenRows.has(row))) },
    },
    children: {
      Format: () => rangeFormat(sheet, rect),
      ConditionalFormats: () => conditionalFormats(book, sheet, rect),
      Worksheet: () => worksheetObject(book, sheet),
    },
    methods: {
      GetCell: (row, column) =>
        sub({
          row: rect.row + countArgument(row, "row"),
          column: rect.column + countArgument(column, "column"),
          rows: 1,
          columns: 1,
        }),
      GetIntersectionOrNullObject: (other) => sub(intersection(rect, rectArgument(other))),
      GetUsedRangeOrNullObject: (valuesOnly) => sub(sheet.usedRect(valuesOnly === true, rect)),
      GetMergedAreasOrNullObject: () => {
        const areas = sheet.merges.filter((merge) => isMergedAreaOf(merge, rect));
        if (areas.length > MAX_MERGED_AREAS) throw tooManyMerges();
        return areas.length > 0 ? rangeAreas(book, sheet, areas) : NULL_OBJECT;
      },
      GetRowProperties: () => rowsOf(rect).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: () =>
        columnsOf(rect).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
      GetCellProperties: () =>
        mapCells(rect, (row, column) => ({
          format: { protection: { locked: sheet.isLocked(row, column) } },
        })),
      Select: () => void (book.selection = `${sheet.name}!${rectName(rect)}`),
      _ValidateArraySize: (rows, columns) => {
        if (rows !== rect.rows || columns !== rect.columns) throw wrongSize();
      },
    },
  };
}

/** The properties that hold one value a cell. */
function contents(book: Book, sheet: BookSheet, rect: Rect): Record<string, ScalarMember> {
  const perCell = (at: (row: number, column: number) => unknown) => () =>
    rect.rows * rect.columns > MAX_CELLS_A_READ ? null : mapCells(rect, at);
  const set = (input: unknown) => write(book, sheet, rect, input);
  return {
    Values: { get: perCell((row, column) => sheet.cell(row, column)?.value ?? ""), set },
    Formulas: {
      get: perCell((row, column) => {
        const cell = sheet.cell(row, column);
        return cell?.formula ?? cell?.value ?? "";
      }),
      set,
    },
    NumberFormat: {
      get: perCell((row, column) => sheet.cell(row, column)?.format ?? "General"),
      set: (input) => {
        const formats = input as readonly (readonly string[])[];
        mapCells(rect, (row, column) => {
          const format = formats[row - rect.row]?.[column - rect.column] ?? "General";
          sheet.put(row, column, { value: "", formula: null, ...sheet.cell(row, column), format });
        });
      },
    },
  };
}

/** Sets values or formulas: an array of the range's size, or one value for all; null leaves a cell. */
function write(book: Book, sheet: BookSheet, rect: Rect, input: unknown): void {
  const grid = Array.isArray(input) ? (input as (Scalar | null)[][]) : null;
  if (grid && (grid.length !== rect.rows || grid.some((row) => row.length !== rect.columns))) {
    throw wrongSize();
  }
  mapCells(rect, (row, column) => {
    const value = grid ? grid[row - rect.row]?.[column - rect.column] : (input as Scalar);
    if (value === null || value === undefined) return;
    if (book.readOnly || (sheet.isProtected && sheet.isLocked(row, column))) throw accessDenied();
    sheet.enter(row, column, value);
  });
}

function rangeFormat(sheet: BookSheet, rect: Rect): RichObject {
  const locked = () => sameOrNull(mapCells(rect, sheet.isLocked).flat());
  return {
    type: "RangeFormat",
    methods: { AutofitColumns: () => null },
    children: {
      Font: () => ({
        type: "RangeFont",
        scalars: { Bold: { get: () => null, set: () => undefined } },
      }),
      Protection: () => ({ type: "FormatProtection", scalars: { Locked: { get: locked } } }),
    },
  };
}

function rangeAreas(book: Book, sheet: BookSheet, areas: readonly Rect[]): RichObject {
  const items = () => areas.map((area) => rangeObject(book, sheet, area));
  return {
    type: "RangeAreas",
    scalars: { AreaCount: constant(areas.length) },
    children: { Areas: () => ({ type: "RangeCollection", items }) },
  };
}

function rectArgument(other: unknown): Rect {
  const rect = parseRect(textArgument(other, "anotherRange"));
  if (!rect) throw invalidArgument("anotherRange");
  return rect;
}

const wrongSize = () => invalidArgument("the array's size is not the range's");
const rowsOf = ({ row, rows }: Rect) => Array.from({ length: rows }, (_, i) => row + i);
const columnsOf = ({ column, columns }: Rect) =>
  Array.from({ length: columns }, (_, i) => column + i);
