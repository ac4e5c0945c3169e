import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookPort } from "../../src/app/ports";
import { scoreBook } from "../../src/app/score-book";
import type { Grid } from "../../src/core";
import { createFilePort, openWorkbook } from "../../src/hosts/xlsx/node";
import { plain } from "./contract";
import { openExcel } from "./excel/open";
import { openWps } from "./wps/open";

const forms = join(__dirname, "../forms");
const blank = readdirSync(forms, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:blank|department|stacked)\.xlsx$/.test(file),
);

/* What the command line writes into a file, what the panes write into Excel and WPS: the same cells. */
describe("a form is filled alike in a file, in Excel and in WPS", () => {
  test.each(blank)("%s", async (file) => {
    const workbook = openWorkbook(readFileSync(join(forms, file)));
    const sheets = workbook.sheetNames.map((name) => workbook.read(name));
    const inFile = await filled(createFilePort(workbook));
    expect(await filled(openExcel(sheets).port)).toEqual(inFile);
    expect(await filled(openWps(sheets).port)).toEqual(inFile);
  });
});

/** Every sheet's values and marks after what the engine plans was written. */
async function filled(port: WorkbookPort) {
  const read = await port.read();
  const names = read.map(({ sheet }) => sheet);
  const book = { sheetNames: names, read: (name: string) => read[names.indexOf(name)]! };
  const edits = scoreBook(book).forms.flatMap(({ plan }) => plan.edits);
  await port.apply(
    edits.map(({ sheet, cell, kind, before, after }) => ({ sheet, cell, kind, before, after })),
  );
  return (await port.read()).map(valuesAndMarks);
}

function valuesAndMarks(grid: Grid) {
  const { sheet, cells, highlights } = plain(grid);
  const held = cells.filter(([, { value }]) => value !== null);
  return {
    sheet,
    held: held.map(([cell, { value, formula }]) => [cell, value, formula]),
    highlights: [...highlights].sort(),
  };
}
