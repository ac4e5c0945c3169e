import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { scoreBook } from "../../src/app/score-book";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { openWpsPage, type WpsPage } from "../wps-app/open";
import { openBrowser, root } from "./browser";

/* The built pane in a page that plays WPS 表格: npm run build comes first. */
const forms = join(root, "tests/forms");
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  if (!existsSync(join(root, "dist/wps/taskpane.html"))) {
    throw new Error("dist/wps is missing: npm run build");
  }
  browser = await openBrowser();
  // WPS's built-in browser may speak English: the pane is Chinese all the same.
  context = await browser.newContext({ locale: "en-US" });
});
afterAll(() => browser.close());

const paneIn = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector("#pane iframe", { state: "attached" });
  return (await element.contentFrame())!;
};

describe("the pane in WPS", () => {
  let wps: WpsPage;
  let page: Page;
  let pane: Frame;
  const asked: string[] = [];
  const broken: string[] = [];

  beforeAll(async () => {
    wps = await openWpsPage(root, join(root, "samples/自评表示例.xlsx"));
    page = await context.newPage();
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => broken.push(error.message));
    await page.goto(wps.url);
  }, 60_000);
  afterAll(() => wps.close());

  test("has the buttons of ribbon.xml, and opens scored from 评分", async () => {
    await page.waitForSelector("#ribbon button");
    const labels = await page.locator("#ribbon button").allTextContents();
    expect(labels).toEqual(["评分", "检查模板", "批量评分", "打开面板", "诊断"]);
    await page.click("#ribbon-score");
    pane = await paneIn(page);
    await pane.getByRole("img", { name: "总分 88.56，满分 100" }).waitFor();
  });

  test("leads to a cell", async () => {
    await pane.getByRole("button", { name: /^正常参保缴费人数/ }).click();
    await pane.getByRole("button", { name: "定位 H15" }).click();
    await page.waitForFunction(() => window.desk.books[0]!.book.selection?.endsWith("H15"));
  });

  test("writes what is ticked, and takes it back", async () => {
    await pane.getByRole("button", { name: /^预览并写入/ }).click();
    await pane.getByRole("button", { name: /^写入/ }).click();
    await pane.getByText(/^已写入/).waitFor();
    await page.waitForFunction(() => document.querySelector("#H15")?.textContent === "3.59");
    await pane.getByRole("button", { name: "撤销上次填写" }).first().click();
    await pane.getByText(/^已撤销/).waitFor();
    await page.waitForFunction(() => document.querySelector("#H15")?.textContent === "");
  });

  test("another button leads the open pane to its panel, and opens no second one", async () => {
    await page.click("#ribbon-check");
    await pane.getByRole("tab", { name: "检查", selected: true }).waitFor();
    expect(await page.locator("#pane iframe").count()).toBe(1);
  });

  test("诊断 opens a page that finds everything working", async () => {
    await page.click("#ribbon-probe");
    const element = await page.waitForSelector('iframe[name^="dialog"]', { state: "attached" });
    const dialog = (await element.contentFrame())!;
    await dialog.getByRole("button", { name: "开始诊断" }).click();
    const result = await dialog.locator("pre").innerText();
    expect(result.split("\n").filter((line) => line.startsWith("不可用"))).toEqual([
      expect.stringContaining("文档属性最长"),
    ]);
    expect(result).not.toContain("城乡居民");
  });

  test("asks nobody but its own server, and breaks nowhere", () => {
    expect(
      asked.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(wps.url)),
    ).toEqual([]);
    expect(broken).toEqual([]);
  });
});

/* What the pane writes into a sheet of WPS, against what the engine fills in the same file. */
test.each([
  ["嘉兴", "jiaxing-2023-01-jineng-rencai/blank.xlsx", ""],
  ["黔南", "qiannan-2024-08-chuangye-danbao-tiexi/blank.xlsx", "?way=other"],
  ["黔南, a row left to a person", "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx", ""],
  ["上海, rows left to a person", "shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx", ""],
  [
    "株洲, a fund row that repeats",
    "zhuzhou-2023-03-shebao-jijin-jianguan/blank.xlsx",
    "?way=other",
  ],
  ["two forms in one sheet", "books/shanghai-2020-stacked.xlsx", ""],
  ["a department's book", "books/zhuzhou-2023-department.xlsx", ""],
])(
  "%s: the pane in WPS fills the cells the engine fills",
  async (_, file, way) => {
    const workbook = openWorkbook(readFileSync(join(forms, file)));
    const [first] = scoreBook(workbook).forms;
    const wanted = first!.plan.edits.filter(
      ({ kind, sheet }) => kind === "value" && sheet === workbook.sheetNames[0],
    );
    const wps = await openWpsPage(root, join(forms, file));
    const page = await context.newPage();
    try {
      await page.goto(wps.url + way);
      await page.click("#ribbon-score");
      const pane = await paneIn(page);
      await pane.getByRole("button", { name: /^预览并写入/ }).click();
      await pane.getByRole("button", { name: /^写入/ }).click();
      await pane.getByText(/^已写入/).waitFor();
      const held = await page.evaluate(
        (cells) => {
          const sheet = window.desk.books[0]!.book.sheets[0]!;
          return cells.map((cell) => {
            const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
            return sheet.cell(Number(row) - 1, letter.charCodeAt(0) - 65)?.value;
          });
        },
        wanted.map(({ cell }) => cell),
      );
      expect(wanted.map(({ cell }, i) => [cell, held[i]])).toEqual(
        wanted.map(({ cell, after }) => [cell, after]),
      );
      expect(wanted.length).toBeGreaterThan(5);
    } finally {
      await page.close();
      await wps.close();
    }
  },
  60_000,
);

describe("where the pane can't run", () => {
  test("a plain browser is told so, with the way to the standalone page", async () => {
    const wps = await openWpsPage(root, join(root, "samples/自评表示例.xlsx"));
    const page = await context.newPage();
    await page.goto(`${wps.addinUrl}/taskpane.html`);
    await page.getByRole("link").waitFor();
    expect(await page.getByRole("link").getAttribute("href")).toBe("standalone.html");
    await page.close();
    await wps.close();
  });

  test("the offline form opens from a folder", async () => {
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (said) => said.type() === "error" && refused.push(said.text()));
    await page.goto(`file://${join(root, "dist/wps/probe.html")}`);
    await page.getByRole("button", { name: "开始诊断" }).waitFor();
    expect(refused).toEqual([]);
    await page.close();
  });
});
