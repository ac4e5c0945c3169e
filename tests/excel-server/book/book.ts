import { parseCellName, type Grid } from "../../../src/core";
import { rectOf } from "./rect";
import { BookSheet } from "./sheet";

/** The workbook behind the server: what Excel holds while the add-in runs. */
export class Book {
  readonly sheets: BookSheet[] = [];
  readonly settings = new Map<string, unknown>();
  active = 0;
  readOnly = false;
  /** True while a person edits a cell. */
  editingCell = false;
  /** The cell selected last, "自评表!F3". */
  selection: string | null = null;
  private lastId = 0;

  static of(grids: readonly Grid[]): Book {
    const book = new Book();
    for (const grid of grids) book.addGrid(grid);
    return book;
  }

  nextId(): string {
    const number = (++this.lastId).toString(16).padStart(8, "0").toUpperCase();
    return `{${number}-0000-4000-8000-000000000000}`;
  }

  addSheet(name: string): BookSheet {
    const sheet = new BookSheet(this.nextId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(nameOrId: string): BookSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  addGrid(grid: Grid): BookSheet {
    const sheet = this.addSheet(grid.sheet);
    for (const row of grid.rows()) {
      for (const [column, { value, formula, format }] of grid.rowCells(row)) {
        sheet.put(row - 1, column - 1, { value: value ?? "", formula, format });
      }
    }
    sheet.merges.push(...grid.merges.map(rectOf));
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row - 1);
    for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column - 1);
    sheet.isLocked = (row, column) => grid.isLocked({ row: row + 1, column: column + 1 });
    sheet.isProtected = grid.isProtected;
    for (const [cell, formula] of grid.highlights) {
      const { row, column } = parseCellName(cell)!;
      const rect = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
      const rule = { type: "Custom", formula: `=${formula}`, fill: "#FFF2CC" };
      sheet.conditionalFormats.push({ id: this.nextId(), rect, ...rule });
    }
    return sheet;
  }
}
