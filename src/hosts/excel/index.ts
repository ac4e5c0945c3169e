import { HostError } from "../../app/errors";
import type { WorkbookPort } from "../../app/ports";
import { named } from "./errors";
import { activeSheetName, readSheets, sheetNames, type SheetRead } from "./read";
import { roundTrip, runInPage, type RunExcel } from "./run";
import { readSetting, writeSetting } from "./settings";
import { excelSupport } from "./support";
import { addSheet } from "./write/add-sheet";
import { applyEdits } from "./write/apply";

export type { RunExcel } from "./run";
export { excelSupport, NEEDED_EXCEL_API, type ExcelSupport } from "./support";

export interface ExcelOptions {
  /** Another way to Excel than the page's own Excel.run. */
  readonly run?: RunExcel;
  /** Whether several syncs can be one undo step; asked of office.js when not given. */
  readonly undoGroups?: boolean;
}

/**
 * The workbook that is open in Excel, over Office.js, which must be ready. Reading costs one round
 * trip and writing two. Errors: HostError, with Excel's own as its cause.
 */
export function createExcelPort(options: ExcelOptions = {}): WorkbookPort {
  const { run = runInPage, undoGroups = excelSupport().undoGroups } = options;
  const grids = (reads: readonly SheetRead[]) => reads.map(({ grid }) => grid);
  return {
    kind: "excel",
    sheetNames: () => named(() => sheetNames(run)),
    activeSheet: () => named(() => activeSheetName(run)),
    read: (sheets) =>
      named(async () => grids(await readSheets(run, sheets ?? (await sheetNames(run))))),
    readActive: () =>
      named(async () => {
        const [grid] = grids(await readSheets(run, "active"));
        if (!grid) throw new HostError("sheet-gone");
        return grid;
      }),
    apply: (edits) => named(() => applyEdits({ run, undoGroups }, edits)),
    addSheet: (sheet) => named(() => addSheet(run, sheet), { sheet: sheet.name }),
    select: (sheet, cell) =>
      named(
        async () => {
          await roundTrip(run, ({ workbook }) => {
            const worksheet = workbook.worksheets.getItem(sheet);
            worksheet.activate();
            worksheet.getRange(cell).untrack().select();
          });
        },
        { sheet, cell },
      ),
    readSetting: (key) => named(() => readSetting(run, key)),
    writeSetting: (key, value) => named(() => writeSetting(run, key, value)),
  };
}
