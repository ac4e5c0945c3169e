import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCellName, type Grid } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { plain } from "./contract";
import { openExcel } from "./excel/open";
import { openWps } from "./wps/open";

const forms = join(__dirname, "../forms");
const filled = readdirSync(forms, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:filled|department|stacked)\.xlsx$/.test(file),
);

describe("a published form is the same grid in Excel as in its file", () => {
  test.each(filled)("%s", async (file) => {
    const workbook = openWorkbook(readFileSync(join(forms, file)));
    const sheets = workbook.sheetNames.map((name) => workbook.read(name));
    const { port, server } = openExcel(sheets);
    expect((await port.read()).map(plain)).toEqual(sheets.map(plain));
    expect(server.requests).toHaveLength(2);
  });
});

/** In WPS formats are asked for where they matter only: not of text, nor of what a merged area covers. */
function withoutIdleFormats(grid: Grid) {
  const sheet = plain(grid);
  const cells = sheet.cells.flatMap(([name, cell]) => {
    const { row, column } = parseCellName(name)!;
    const anchor = grid.anchor(row, column);
    const idle = typeof cell.value === "string" || anchor.row !== row || anchor.column !== column;
    const left = idle ? { ...cell, format: "General" } : cell;
    return left.value === null && left.formula === null && left.format === "General"
      ? []
      : [[name, left] as const];
  });
  return { ...sheet, cells };
}

describe("a published form is the same grid in WPS as in its file", () => {
  test.each(filled)("%s", async (file) => {
    const workbook = openWorkbook(readFileSync(join(forms, file)));
    const sheets = workbook.sheetNames.map((name) => workbook.read(name));
    const { port } = openWps(sheets);
    expect((await port.read()).map(withoutIdleFormats)).toEqual(sheets.map(withoutIdleFormats));
  });
});
