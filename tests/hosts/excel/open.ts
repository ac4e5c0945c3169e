import type { WorkbookPort } from "../../../src/app/ports";
import type { Grid } from "../../../src/core";
import { createExcelPort } from "../../../src/hosts/excel";
import { Book } from "../../excel-server/book/book";
import { bareClient } from "../../excel-server/clients/bare";
import { ExcelServer, type ServerOptions } from "../../excel-server/server";

export interface OpenExcel {
  readonly port: WorkbookPort;
  readonly server: ExcelServer;
  readonly book: Book;
}

/** The Excel host over Microsoft's own client, with our server behind it. */
export function openExcel(sheets: readonly Grid[], options?: ServerOptions): OpenExcel {
  const book = Book.of(sheets);
  const server = new ExcelServer(book, options);
  return {
    port: createExcelPort({ run: bareClient(server).run, undoGroups: false }),
    server,
    book,
  };
}
