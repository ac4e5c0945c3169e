/// <reference types="office-js" />
import { HostError } from "../../../app/errors";
import type { NewSheet } from "../../../app/ports";
import type { RunExcel } from "../run";

/** Adds a sheet behind the others: one request to see that its name is free, one to write it. */
export async function addSheet(run: RunExcel, { name, rows, formats }: NewSheet): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const there = worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!there.isNullObject) throw new HostError("sheet-exists", { sheet: name });
    const sheet = worksheets.add(name);
    const width = rows[0]?.length ?? 0;
    const part = (row: number, column: number, height: number, columns: number): Excel.Range =>
      sheet.getRangeByIndexes(row, column, height, columns).untrack();
    for (const [column, format] of formats) {
      part(0, column, rows.length, 1).numberFormat = rows.map(() => [format]);
    }
    part(0, 0, rows.length, width).formulas = rows.map((row) => [...row]);
    part(0, 0, 1, width).format.font.bold = true;
    part(0, 0, rows.length, width).format.autofitColumns();
    await context.sync();
  });
}
