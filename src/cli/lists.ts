// write-excel-file: writes new .xlsx files from plain rows, MIT, maintained, fflate its one dependency.
import writeXlsxFile from "write-excel-file/node";
import { listSheets } from "../app/bulk/list-sheets";
import type { ListSheet } from "../app/bulk/table";

/** A workbook with the lists as sheets. */
export function listWorkbook(sheets: readonly ListSheet[]): Promise<Buffer> {
  return writeXlsxFile(listSheets(sheets)).toBuffer();
}
