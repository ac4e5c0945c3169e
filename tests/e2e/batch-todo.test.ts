import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Frame, Page } from "playwright-core";
import { cellName } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Book } from "../excel-server/book/book";
import { openWorkbench } from "../workbench/open";
import { obstacles, openBrowser, root } from "./browser";

/* 待办: what waits for a person in all forms, filled in in one list, from the keyboard alone. */
const BOOK = join(root, "tests/forms/books/shanghai-2020-stacked.xlsx");
const REASON = "原因：部分课程延期。改进措施：提前排课。";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until the focus is on the named field, button or heading of the named row (or of all). */
async function goTo(page: Page, pane: Page | Frame, name: RegExp, row?: string): Promise<void> {
  const passed: string[] = [];
  for (let turn = 0; turn < 120; turn++) {
    const [at, group] = await pane.evaluate(() => {
      const own = document.activeElement;
      if (!(own instanceof HTMLElement) || own === document.body) return ["", ""];
      const label = "labels" in own ? (own as HTMLInputElement).labels?.[0]?.innerText : undefined;
      const said = own.getAttribute("aria-label") ?? label ?? own.innerText;
      const around = own.closest("[role=group]")?.getAttribute("aria-labelledby");
      return [said.trim(), around ? (document.getElementById(around)?.innerText ?? "") : ""];
    });
    if (name.test(at!) && (row === undefined || row === group)) return;
    passed.push(`${group}: ${at}`);
    await page.keyboard.press("Tab");
  }
  throw new Error(`${row ?? ""} ${name} is out of reach; passed: ${passed.join(" | ")}`);
}

async function fillIn(page: Page, pane: Page | Frame): Promise<void> {
  await goTo(page, pane, /^待办：/);
  await page.keyboard.press("Enter");
  await pane.getByText("还有 12 项要你定").waitFor();
  await goTo(page, pane, /^得分$/, "提高劳动者技能水平，提高创业者创业水平");
  await page.keyboard.type("3.5");
  await goTo(page, pane, /^偏差原因及改进措施$/, "提高劳动者技能水平，提高创业者创业水平");
  await pane.getByText("还有 11 项要你定 · 1 项要写原因").waitFor();
  await page.keyboard.type(REASON);
  await goTo(page, pane, /^得分$/, "长效管理制度建设");
  await pane.getByText("还有 11 项要你定", { exact: true }).waitFor();
}

test("a row of a workbook in Excel is decided and explained, seen in 评分, written and taken back", async () => {
  const workbook = openWorkbook(readFileSync(BOOK));
  const book = Book.of(workbook.sheetNames.map((sheet) => workbook.read(sheet)));
  const bench = await openWorkbench(book, { root, addin: join(root, "dist") });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  try {
    await page.goto(bench.url);
    const element = await page.waitForSelector("iframe", { state: "attached" });
    const pane = (await element.contentFrame())!;
    await page.click("#Pingfen\\.BatchButton");
    await pane.getByRole("button", { name: "试算全部工作表" }).click();
    await pane.getByRole("button", { name: /^待办：/ }).waitFor();
    await pane.getByRole("tab", { name: "批量" }).focus();
    await fillIn(page, pane);
    await pane.getByRole("button", { name: "在评分里打开 职业培训基础能力建设资助" }).click();
    await pane.getByText(/^还有 4 项要你定/).waitFor();
    await pane.getByRole("button", { name: "返回批量" }).click();
    await pane.getByText("还有 11 项要你定", { exact: true }).waitFor();
    const settled = pane.getByRole("group", { name: "提高劳动者技能水平，提高创业者创业水平" });
    await settled.getByText("已办好").waitFor({ state: "attached" });
    await pane.getByRole("button", { name: "返回批量" }).click();
    await pane.getByRole("button", { name: /^预览并写入/ }).click();
    await pane.getByRole("button", { name: /^写入/ }).click();
    await pane
      .getByText(/^已写入/)
      .first()
      .waitFor();
    expect(await page.locator("td", { hasText: REASON }).count()).toBe(1);
    await pane.getByRole("button", { name: "全部撤销" }).click();
    await pane
      .getByText(/^已撤销/)
      .first()
      .waitFor();
    expect(await page.locator("td", { hasText: REASON }).count()).toBe(0);
  } finally {
    await context.close();
    await bench.close();
  }
}, 60_000);

test("rows of files on the standalone page are filled in, and the saved copies hold them", async () => {
  const context = await browser.newContext({ offline: true, locale: "zh-CN" });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  try {
    await page.goto(pathToFileURL(join(root, "dist/standalone.html")).href);
    const chooser = page.waitForEvent("filechooser");
    await page
      .getByRole("button", { name: /^选择文件$|^打开文件/ })
      .first()
      .click();
    const other = join(root, "tests/forms/jiaxing-2023-01-jineng-rencai/blank.xlsx");
    await (await chooser).setFiles([BOOK, other]);
    await page.getByRole("button", { name: /^待办：/ }).waitFor();
    await page.getByRole("tab", { name: "批量" }).focus();
    await fillIn(page, page);
    await page.getByRole("button", { name: "返回批量" }).click();
    await page.getByRole("button", { name: /^预览并另存/ }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /^另存全部/ }).click();
    const saved = unzipSync(readFileSync(await (await download).path()));
    const book = openWorkbook(saved["shanghai-2020-stacked.xlsx"]!);
    const grid = book.read(book.activeSheet);
    const texts = grid.rows().flatMap((row) => grid.rowCells(row).map(([, { text }]) => text));
    expect(texts).toContain(REASON);
    expect(texts).toContain("3.5");
  } finally {
    await context.close();
  }
}, 60_000);

test("待办 is handed out as a workbook, and what a department filled in is taken back", async () => {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ offline: true, locale: "zh-CN", viewport });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  try {
    await page.goto(pathToFileURL(join(root, "dist/standalone.html")).href);
    const files = page.locator("input[type=file][multiple]").first();
    const other = join(root, "tests/forms/jiaxing-2023-01-jineng-rencai/blank.xlsx");
    await files.setInputFiles([BOOK, other]);
    await page.getByRole("button", { name: /^待办：/ }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出待办" }).click();
    const list = openWorkbook(readFileSync(await (await download).path()));
    const answers = { 项目的社会影响力: 4, 项目的社会满意度: 3, 长效管理制度建设: 9 };
    const grid = list.read("待办");
    for (const row of grid.rows()) {
      const after = Object.entries(answers).find(([name]) => name === grid.cell(row, 5).text)?.[1];
      if (after === undefined) continue;
      const cell = cellName({ row, column: 11 });
      list.apply([{ sheet: "待办", cell, kind: "value", before: null, after }]);
    }
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "导入填好的待办" }).click();
    const buffer = Buffer.from(list.save());
    await (await choosing).setFiles({ name: "待办.xlsx", mimeType: "", buffer });
    await page.getByText(/^填入了 2 项，1 处没有采用/).waitFor();
    await page.getByText(/长效管理制度建设 的得分 9 不在允许的 3–4 之内/).waitFor();
    await page.getByText("还有 10 项要你定").waitFor();
    const taken = page.getByRole("group", { name: "项目的社会影响力" });
    expect(await taken.getByLabel("得分", { exact: true }).inputValue()).toBe("4");
    await page.screenshot({ path: join(root, "dist/screens/todo-taken-back.png") });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.screenshot({ path: join(root, "dist/screens/todo-taken-back-320.png") });
    expect(await obstacles(page)).toEqual([]);
  } finally {
    await context.close();
  }
}, 60_000);
