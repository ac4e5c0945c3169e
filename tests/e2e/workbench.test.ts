import { resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { Book } from "../excel-server/book/book";
import { sampleGrid, SMALL_FORM } from "../hosts/sample";
import { openWorkbench, type Workbench } from "../workbench/open";
import { openBrowser, root } from "./browser";

const MARK = "AND(ISNUMBER($E$3),$E$3<$D$3,LEN(TRIM($F$3))=0)";
let browser: Browser;
let bench: Workbench;
let page: Page;
let pane: Frame;
const asked: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  const book = Book.of([sampleGrid(SMALL_FORM), sampleGrid({ sheet: "附表", rows: [["甲"]] })]);
  bench = await openWorkbench(book, { root, addin: resolve(root, "tests/workbench/smallest") });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(bench.url);
  const element = await page.waitForSelector("iframe", { state: "attached" });
  pane = (await element.contentFrame())!;
  await said("Excel");
}, 60_000);

afterAll(async () => {
  await browser.close();
  await bench.close();
});

/** Waits for what the pane says; a pane in the background draws no frames, so ask by the clock. */
async function said(text: string): Promise<void> {
  const says = (wanted: string) => document.querySelector("#said")?.textContent === wanted;
  await pane.waitForFunction(says, text, { polling: 50 });
}
const shown = () => page.locator("#pane").getAttribute("data-shown");
const textOf = (cell: string) => page.locator(`#${cell}`).textContent();

describe("the page that plays Excel", () => {
  test("draws the manifest's ribbon and the sheet with its merged areas", async () => {
    expect(await page.locator("#tab").textContent()).toBe("绩效自评");
    const buttons = await page.locator("#ribbon button").allTextContents();
    expect(buttons).toEqual(["评分", "检查模板", "批量评分", "打开面板"]);
    expect(await page.locator("#A1").getAttribute("colspan")).toBe("7");
    expect(await textOf("B4")).toBe("90%");
    const icons = page.locator("#ribbon img");
    const widths = await icons.evaluateAll((all) =>
      all.map((icon) => (icon as HTMLImageElement).naturalWidth),
    );
    expect(widths).toEqual([32, 32, 32, 32]);
  });

  test("a ribbon button runs the add-in's function and shows the pane", async () => {
    expect(await shown()).toBeNull();
    await page.click("#Pingfen\\.ScoreButton");
    await page.waitForFunction(() => document.querySelector("#E3")?.textContent === "9");
    expect(await shown()).toBe("");
    expect(await pane.locator("#said").textContent()).toBe("自评表");
    expect(bench.desk.channel.completedCommands).toBe(1);
  });

  test("a person's editing turns the add-in away until Enter", async () => {
    await page.dblclick("#F3");
    await pane.click("#run");
    await said("InvalidOperationInCellEditMode");
    await page.fill("#F3 input", "延期");
    await page.press("#F3 input", "Enter");
    await page.waitForFunction(() => document.querySelector("#F3")?.textContent === "延期");
  });

  test("a highlight goes out when the reason is written", async () => {
    const sheet = bench.desk.book.sheets[0]!;
    const rect = { row: 2, column: 5, rows: 1, columns: 2 };
    sheet.conditionalFormats.push({ id: "m", rect, type: "Custom", formula: `=${MARK}`, fill: "" });
    sheet.enter(2, 5, "");
    await page.reload();
    await page.waitForSelector("#F3.marked");
    await page.dblclick("#F3");
    await page.fill("#F3 input", "延期");
    await page.press("#F3 input", "Enter");
    await page.waitForSelector("#F3:not(.marked)");
  });

  test("asks nobody but itself and the add-in", () => {
    const own = [bench.url, bench.addinUrl];
    expect(asked.filter((url) => !own.some((origin) => url.startsWith(`${origin}/`)))).toEqual([]);
  });
});
