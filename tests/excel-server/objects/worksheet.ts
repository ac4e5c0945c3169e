import type { Book } from "../book/book";
import { parseRect, WHOLE_SHEET } from "../book/rect";
import type { BookSheet } from "../book/sheet";
import {
  constant,
  countArgument,
  invalidArgument,
  NULL_OBJECT,
  textArgument,
  type RichObject,
} from "../rich-object";
import { rangeObject } from "./range";

export function worksheetObject(book: Book, sheet: BookSheet): RichObject {
  return {
    type: "Worksheet",
    id: sheet.id,
    scalars: {
      Id: constant(sheet.id),
      Name: { get: () => sheet.name, set: (name) => void (sheet.name = String(name)) },
      Position: { get: () => book.sheets.indexOf(sheet) },
      Visibility: { get: () => sheet.visibility },
    },
    children: { Protection: () => protection(sheet) },
    methods: {
      Activate: () => void (book.active = book.sheets.indexOf(sheet)),
      GetRange: (address) => {
        if (address === null || address === undefined) return rangeObject(book, sheet, WHOLE_SHEET);
        const rect = parseRect(textArgument(address, "address"));
        if (!rect) throw invalidArgument("address");
        return rangeObject(book, sheet, rect);
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(book, sheet, {
          row: countArgument(row, "startRow"),
          column: countArgument(column, "startColumn"),
          rows: countArgument(rows, "rowCount"),
          columns: countArgument(columns, "columnCount"),
        }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const rect = sheet.usedRect(valuesOnly === true, WHOLE_SHEET);
        return rect ? rangeObject(book, sheet, rect) : NULL_OBJECT;
      },
    },
  };
}

function protection(sheet: BookSheet): RichObject {
  return {
    type: "WorksheetProtection",
    scalars: { Protected: { get: () => sheet.isProtected } },
    methods: {
      Protect: () => void (sheet.isProtected = true),
      Unprotect: () => void (sheet.isProtected = false),
    },
  };
}
