import type { Grid } from "../../src/core";
import { Book } from "../excel-server/book/book";
import { holds, type Rect } from "../excel-server/book/rect";
import type { BookSheet, Scalar } from "../excel-server/book/sheet";
import { entered, isBusy, isProtected, LIKE_EXCEL, type Quirks } from "./quirks";
import { Counter } from "./strict";

/** A custom property of a workbook. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** A workbook that is open in WPS: its cells, and where its file lies. */
export interface OpenBook {
  readonly book: Book;
  readonly fullName: string;
  readonly properties: Property[];
}

/** WPS 表格 behind the objects an add-in sees: the open workbooks, and what a test does to them. */
export class Desk {
  readonly counter = new Counter();
  readonly books: OpenBook[] = [];
  front = 0;
  screenUpdating = true;
  /** Every value ScreenUpdating was set to. */
  readonly screen: boolean[] = [];
  private writes = 0;
  private fault: { readonly at: number; readonly throws: boolean } | null = null;

  constructor(readonly quirks: Quirks = LIKE_EXCEL) {}

  open(grids: readonly Grid[], fullName = `C:\\自评\\${this.books.length + 1}.xlsx`): OpenBook {
    const opened = { book: Book.of(grids), fullName, properties: [] };
    this.books.push(opened);
    return opened;
  }

  /** The write that comes after so many fails, or is passed over in silence. */
  arrange(afterWrites: number, throws = true): void {
    this.writes = 0;
    this.fault = { at: afterWrites, throws };
  }

  /** Goes before each change of a workbook; false: this one is passed over. */
  write(book: Book): boolean {
    if (book.editingCell) throw isBusy();
    if (this.fault?.at !== this.writes++) return true;
    const { throws } = this.fault;
    this.fault = null;
    if (throws) throw new Error("WPS 出错");
    return false;
  }

  /** Sets the cells of a block, as Value2 and Formula do: a scalar goes into each. */
  enter(book: Book, sheet: BookSheet, rect: Rect, input: unknown): void {
    const cells = cellsOf(rect);
    if (sheet.isProtected && cells.some(([row, column]) => sheet.isLocked(row, column))) {
      throw isProtected();
    }
    if (!this.write(book)) return;
    for (const [row, column] of cells) {
      const given = Array.isArray(input)
        ? (input as Scalar[][])[row - rect.row]?.[column - rect.column]
        : (input as Scalar);
      const format = sheet.cell(row, column)?.format ?? "General";
      sheet.put(row, column, entered(given ?? "", format));
    }
    sheet.calculate();
  }
}

export function cellsOf(rect: Rect): [row: number, column: number][] {
  return Array.from({ length: rect.rows * rect.columns }, (_, i) => [
    rect.row + Math.floor(i / rect.columns),
    rect.column + (i % rect.columns),
  ]);
}

/** The merged area over a cell, else the cell. */
export function mergeOver(sheet: BookSheet, row: number, column: number): Rect | undefined {
  return sheet.merges.find((merge) => holds(merge, row, column));
}
