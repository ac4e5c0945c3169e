import { columnNumber } from "../../src/core";
import type {
  WpsAddin,
  WpsApplication,
  WpsHost,
  WpsProperties,
  WpsSheets,
  WpsWorkbook,
  WpsWorkbooks,
  WpsWorksheet,
} from "../../src/hosts/wps/api";
import { parseRect, WHOLE_SHEET, type Rect } from "../excel-server/book/rect";
import type { BookSheet } from "../excel-server/book/sheet";
import type { Desk, OpenBook } from "./desk";
import { MOST_PROPERTY_TEXT, outOfRange } from "./quirks";
import { rangeObject } from "./range";
import { strict } from "./strict";

/** The Application object of the JSAPI around a desk, with what a shell gives its pages. */
export function hostOf(desk: Desk, shell: WpsAddin): WpsHost {
  const members = applicationMembers(desk);
  Object.defineProperties(members, Object.getOwnPropertyDescriptors(shell));
  return strict("Application", members as WpsHost, desk.counter);
}

/** The Application object alone. */
export function applicationOf(desk: Desk): WpsApplication {
  return strict("Application", applicationMembers(desk), desk.counter);
}

function applicationMembers(desk: Desk): WpsApplication {
  return {
    get ActiveWorkbook() {
      const open = desk.books[desk.front];
      return open ? workbookObject(desk, open) : null;
    },
    get Workbooks() {
      return workbooksObject(desk);
    },
    get Ready() {
      return !desk.books.some(({ book }) => book.editingCell);
    },
    get ScreenUpdating() {
      return desk.screenUpdating;
    },
    set ScreenUpdating(on: boolean) {
      desk.screenUpdating = on;
      desk.screen.push(on);
    },
    get Version() {
      return "12.0";
    },
    get Build() {
      return 0;
    },
    get OperatingSystem() {
      return "stand-in";
    },
  };
}

function workbooksObject(desk: Desk): WpsWorkbooks {
  const members: WpsWorkbooks = {
    get Count() {
      return desk.books.length;
    },
    Item(index) {
      const open = desk.books[index - 1];
      if (!open) throw outOfRange();
      return workbookObject(desk, open);
    },
    Add() {
      const open = desk.open([], `工作簿${desk.books.length + 1}`);
      open.book.addSheet("Sheet1");
      desk.front = desk.books.indexOf(open);
      return workbookObject(desk, open);
    },
  };
  return strict("Workbooks", members, desk.counter);
}

function workbookObject(desk: Desk, open: OpenBook): WpsWorkbook {
  const { book } = open;
  const members: WpsWorkbook = {
    get Name() {
      return open.fullName.replace(/^.*[\\/]/, "");
    },
    get FullName() {
      return open.fullName;
    },
    get ActiveSheet() {
      const sheet = book.sheets[book.active];
      return sheet ? worksheetObject(desk, open, sheet) : null;
    },
    get Worksheets() {
      return worksheetsObject(desk, open);
    },
    get CustomDocumentProperties() {
      return propertiesObject(desk, open);
    },
    Close() {
      desk.books.splice(desk.books.indexOf(open), 1);
      desk.front = 0;
    },
  };
  return strict("Workbook", members, desk.counter);
}

function worksheetsObject(desk: Desk, open: OpenBook): WpsSheets {
  const { sheets } = open.book;
  const members: WpsSheets = {
    get Count() {
      return sheets.length;
    },
    Item(index) {
      const sheet =
        typeof index === "number"
          ? sheets[index - 1]
          : sheets.find(({ name }) => name.toLowerCase() === index.toLowerCase());
      if (!sheet) throw outOfRange();
      return worksheetObject(desk, open, sheet);
    },
    Add() {
      return worksheetObject(desk, open, open.book.addSheet(`Sheet${sheets.length + 1}`));
    },
  };
  return strict("Sheets", members, desk.counter);
}

function worksheetObject(desk: Desk, open: OpenBook, sheet: BookSheet): WpsWorksheet {
  const place = { desk, open, sheet };
  const first: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  const members: WpsWorksheet = {
    get Name() {
      return sheet.name;
    },
    set Name(name) {
      sheet.name = name;
    },
    get Visible() {
      const [shown, hidden] = desk.quirks.visible;
      return sheet.visibility === "Visible" ? shown : hidden;
    },
    get ProtectContents() {
      return sheet.isProtected;
    },
    get UsedRange() {
      return rangeObject(place, sheet.usedRect(false, WHOLE_SHEET) ?? first);
    },
    get Cells() {
      return rangeObject(place, WHOLE_SHEET);
    },
    Range(address) {
      const rect = rectOf(address);
      if (!rect) throw new Error(`no address: ${address}`);
      return rangeObject(place, rect);
    },
    Activate() {
      open.book.active = open.book.sheets.indexOf(sheet);
    },
    Protect() {
      sheet.isProtected = true;
    },
    Unprotect() {
      sheet.isProtected = false;
    },
  };
  return strict("Worksheet", members, desk.counter);
}

/** "B2:D9", whole rows "3:10" or whole columns "C:D". */
function rectOf(address: string): Rect | null {
  const lines = /^(?:(\d+):(\d+)|([A-Z]+):([A-Z]+))$/.exec(address);
  if (!lines) return parseRect(address);
  const [, firstRow, lastRow, firstColumn, lastColumn] = lines;
  if (firstRow && lastRow) {
    return {
      ...WHOLE_SHEET,
      row: Number(firstRow) - 1,
      rows: Number(lastRow) - Number(firstRow) + 1,
    };
  }
  const [first, last] = [columnNumber(firstColumn ?? ""), columnNumber(lastColumn ?? "")];
  return { ...WHOLE_SHEET, column: first - 1, columns: last - first + 1 };
}

function propertiesObject(desk: Desk, { book, properties }: OpenBook): WpsProperties {
  const members: WpsProperties = {
    get Count() {
      return properties.length;
    },
    Item(index) {
      const found = properties[index - 1];
      if (!found) throw outOfRange();
      const property = {
        get Name() {
          return found.name;
        },
        get Value() {
          return found.value;
        },
        Delete() {
          if (desk.write(book)) properties.splice(properties.indexOf(found), 1);
        },
      };
      return strict("DocumentProperty", property, desk.counter);
    },
    Add(name, _linked, type, value) {
      if (type !== 4 || value.length > MOST_PROPERTY_TEXT) throw new Error("属性值无效");
      if (properties.some((own) => own.name === name)) throw new Error("属性已存在");
      if (desk.write(book)) properties.push({ name, value });
      return undefined;
    },
  };
  return strict("DocumentProperties", members, desk.counter);
}
