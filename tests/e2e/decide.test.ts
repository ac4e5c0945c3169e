import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { findProfile } from "../../src/app/profiles";
import { scoreSheet } from "../../src/app/score-sheet";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Book } from "../excel-server/book/book";
import { openWorkbench, type Workbench } from "../workbench/open";
import { openBrowser, root } from "./browser";
import { heldIn } from "./held";

/* What only a person can do in the pane in Excel: decide rows, write reasons, take it all back. */
const LEFT_OPEN = "tests/forms/shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx";
const SHORT = "tests/forms/qiannan-2024-12-jinbao-gongcheng-yunwei/blank.xlsx";
const REASON = "原因：部分课程延期。改进措施：提前排课。";

let browser: Browser;
let context: BrowserContext;
let book: Book;
let bench: Workbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openForm(file: string): Promise<void> {
  const workbook = openWorkbook(readFileSync(join(root, file)));
  book = Book.of(workbook.sheetNames.map((sheet) => workbook.read(sheet)));
  bench = await openWorkbench(book, { root, addin: join(root, "dist") });
  context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await page.goto(bench.url);
  const element = await page.waitForSelector("iframe", { state: "attached" });
  pane = (await element.contentFrame())!;
  await page.click("#Pingfen\\.ScoreButton");
}

afterEach(async () => {
  await context.close();
  await bench.close();
});

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
test("open rows are decided, a reason is written, and an undo takes both back", async () => {
  await openForm(LEFT_OPEN);
  for (let left = 5; left > 0; left--) {
    await press(`还有 ${left} 项要你定`);
    const row = pane.locator("li", { has: pane.getByRole("button", { expanded: true }) });
    const field = row.getByLabel("得分", { exact: true });
    await field.fill("4");
    await field.press("Enter");
    await row.getByRole("button", { expanded: true }).click();
  }
  await press(/^长效管理制度建设/);
  const reason = pane.getByLabel("偏差原因及改进措施");
  await reason.fill(REASON);
  await reason.blur();
  await press(/^预览并写入/);
  await press(/^写入/);
  await pane.getByText(/^已写入/).waitFor();

  const wanted = cellsOfEngine();
  expect(heldIn(book, wanted)).toEqual(wanted.map(({ cell, after }) => [cell, after]));
  expect(await page.locator("td", { hasText: REASON }).count()).toBe(1);

  await press("撤销上次填写");
  await pane.getByText(/^已撤销/).waitFor();
  expect(heldIn(book, wanted)).toEqual(wanted.map(({ cell }) => [cell, ""]));
  expect(await page.locator("td", { hasText: REASON }).count()).toBe(0);
}, 60_000);

test("a missing reason is marked in the sheet, and 清除标记 takes the marks off", async () => {
  await openForm(SHORT);
  await press(/^预览并写入/);
  await press(/^写入/);
  await page.waitForSelector("td.marked");
  await press(/^清除标记/);
  await pane.getByText("已清除 1 处标记").waitFor();
  await page.waitForSelector("td.marked", { state: "detached" });
}, 60_000);

/** The blank cells the engine fills when it is given the same scores. */
function cellsOfEngine() {
  const workbook = openWorkbook(readFileSync(join(root, LEFT_OPEN)));
  const grid = workbook.read(workbook.activeSheet);
  const profile = findProfile("shanghai")!;
  const open = scoreSheet(grid, { profile }).forms[0]!.card.rows.filter(
    ({ value }) => value === null,
  );
  const decisions = new Map(open.map(({ row }) => [row.row, { score: 4 }]));
  const [form] = scoreSheet(grid, { profile, decisions }).forms;
  return form!.plan.edits.filter(({ kind, before }) => kind === "value" && before === null);
}
