import { HostError } from "../../../app/errors";
import type { NewSheet } from "../../../app/ports";
import { cellName } from "../../../core";
import type { WpsWorkbook } from "../api";

/** Adds a sheet behind the others, cell by cell: a summary has a few hundred at most. */
export function addSheet(
  { Worksheets: sheets }: WpsWorkbook,
  { name, rows, formats }: NewSheet,
): void {
  const last = sheets.Item(sheets.Count);
  for (let index = 1; index <= sheets.Count; index++) {
    const taken = sheets.Item(index).Name.toLowerCase() === name.toLowerCase();
    if (taken) throw new HostError("sheet-exists", { sheet: name });
  }
  const sheet = sheets.Add(undefined, last);
  sheet.Name = name;
  rows.forEach((row, i) =>
    row.forEach((content, j) => {
      const cell = sheet.Range(cellName({ row: i + 1, column: j + 1 }));
      const format = formats.get(j);
      if (format !== undefined) cell.NumberFormat = format;
      cell.Formula = content;
      if (i === 0) cell.Font.Bold = true;
    }),
  );
  sheet.UsedRange.Columns.AutoFit();
}
