import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Book } from "../excel-server/book/book";
import { openWorkbench } from "./open";

/*
 * npm run workbench -- FORM.xlsx [--locale en-US] [--excel-api 1.13]
 * Opens a workbook in the page that plays Excel, with the add-in as built in dist.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: "string", default: "zh-CN" }, "excel-api": { type: "string" } },
});

const readWorkbook = (bytes: Uint8Array) => {
  const workbook = openWorkbook(bytes);
  return workbook.sheetNames.map((name) => workbook.read(name));
};

const file = positionals[0] ?? "samples/自评表示例.xlsx";
const book = Book.of(readWorkbook(readFileSync(file)));
const excelApi = values["excel-api"];
const { url, addinUrl } = await openWorkbench(book, {
  root: process.cwd(),
  ports: [8443, 9443],
  locale: values.locale,
  readWorkbook,
  ...(excelApi === undefined ? {} : { excelApi }),
});
process.stdout.write(
  `${url}/ plays Excel with ${file}; ?pane=450 for a wider pane.\n` +
    `The certificate is made for this run: accept it here and at ${addinUrl}/taskpane.html.\n`,
);
