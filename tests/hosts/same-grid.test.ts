import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { plain } from "./contract";
import { openExcel } from "./excel/open";

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
