import { HostError } from "../../app/errors";
import type { WpsApplication, WpsWorkbook, WpsWorksheet } from "./api";

/** The workbook in front. Errors: sheet-gone when none is open. */
export function activeBook(application: WpsApplication): WpsWorkbook {
  const book = application.ActiveWorkbook;
  if (!book) throw new HostError("sheet-gone");
  return book;
}

/** A sheet by its name. Errors: sheet-gone. */
export function sheetOf(book: WpsWorkbook, name: string): WpsWorksheet {
  try {
    const sheet = book.Worksheets.Item(name);
    if (sheet.Name === name) return sheet;
  } catch (error) {
    throw new HostError("sheet-gone", { sheet: name }, { cause: error });
  }
  throw new HostError("sheet-gone", { sheet: name });
}

/** The sheet in front. Errors: unsupported-part for a chart sheet. */
export function activeSheet(book: WpsWorkbook): WpsWorksheet {
  const name = book.ActiveSheet?.Name;
  const sheet = sheetsOf(book).find(({ Name }) => Name === name);
  if (!sheet) throw new HostError("unsupported-part", name === undefined ? {} : { sheet: name });
  return sheet;
}

/** The sheets of cells, hidden ones too, in the workbook's order. */
function sheetsOf({ Worksheets: sheets }: WpsWorkbook): WpsWorksheet[] {
  return Array.from({ length: sheets.Count }, (_, i) => sheets.Item(i + 1));
}

/** XlSheetVisibility: hidden 0, very hidden 2; the documents' examples also use false. */
const HIDDEN: readonly unknown[] = [0, 2, false];

/** Names of the sheets a person can see, in the workbook's order. */
export function visibleNames(book: WpsWorkbook): string[] {
  const visible = sheetsOf(book).filter((sheet) => !HIDDEN.includes(sheet.Visible));
  return visible.map(({ Name }) => Name);
}
