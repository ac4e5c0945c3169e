import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { scoreBook } from "../../src/app/score-book";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Book } from "../excel-server/book/book";
import { openWorkbench } from "../workbench/open";
import { openBrowser, root } from "./browser";
import { heldIn } from "./held";

/* What the pane writes into a sheet of Excel, against what the engine fills in the same file. */
const forms = join(root, "tests", "forms");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ["嘉兴", "jiaxing-2023-01-jineng-rencai/blank.xlsx"],
  ["黔南", "qiannan-2024-08-chuangye-danbao-tiexi/blank.xlsx"],
  ["黔南, a row left to a person", "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx"],
  ["上海, rows left to a person", "shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx"],
  ["株洲, a fund row that repeats", "zhuzhou-2023-03-shebao-jijin-jianguan/blank.xlsx"],
  ["two forms in one sheet", "books/shanghai-2020-stacked.xlsx"],
  ["a department's book", "books/zhuzhou-2023-department.xlsx"],
])(
  "%s: the pane fills the cells the engine fills",
  async (_, file) => {
    const workbook = openWorkbook(readFileSync(join(forms, file)));
    const [first] = scoreBook(workbook).forms;
    const wanted = first!.plan.edits.filter(({ kind, sheet }) => {
      return kind === "value" && sheet === workbook.sheetNames[0];
    });
    const book = Book.of(workbook.sheetNames.map((sheet) => workbook.read(sheet)));
    const bench = await openWorkbench(book, { root, addin: join(root, "dist") });
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
    try {
      const page = await context.newPage();
      await page.goto(bench.url);
      const element = await page.waitForSelector("iframe", { state: "attached" });
      const pane = (await element.contentFrame())!;
      await page.click("#Pingfen\\.ScoreButton");
      await pane.getByRole("button", { name: /^预览并写入/ }).click();
      await pane.getByRole("button", { name: /^写入/ }).click();
      await pane.getByText(/^已写入/).waitFor();
      expect(heldIn(book, wanted)).toEqual(wanted.map(({ cell, after }) => [cell, after]));
      expect(wanted.length).toBeGreaterThan(5);
    } finally {
      await context.close();
      await bench.close();
    }
  },
  60_000,
);
