import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Book } from "../excel-server/book/book";
import { openWorkbench, type Workbench } from "../workbench/open";
import { openBrowser, root } from "./browser";

/* The built pane around Microsoft's office.js, in a page that plays Excel: npm run build comes first. */
let browser: Browser;
let bench: Workbench;
let page: Page;
let pane: Frame;
const asked: string[] = [];
const broken: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(root, "dist/taskpane.html"))) {
    throw new Error("dist/taskpane.html is missing: npm run build");
  }
  browser = await openBrowser();
  bench = await openWorkbench(sampleBook(), { root, addin: join(root, "dist") });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => broken.push(error.message));
  await page.goto(bench.url);
  const element = await page.waitForSelector("iframe", { state: "attached" });
  pane = (await element.contentFrame())!;
}, 60_000);

afterAll(async () => {
  await browser.close();
  await bench.close();
});

function sampleBook(): Book {
  const sample = openWorkbook(readFileSync(join(root, "samples/自评表示例.xlsx")));
  return Book.of(sample.sheetNames.map((sheet) => sample.read(sheet)));
}

const textOf = (cell: string) => page.locator(`#${cell}`).textContent();

describe("the pane in Excel", () => {
  test("opens from the ribbon and scores the sheet in front", async () => {
    await page.click("#Pingfen\\.ScoreButton");
    await pane.getByText("城乡居民基本养老保险").first().waitFor();
    expect(await pane.getByRole("img", { name: "总分 88.56，满分 100" }).count()).toBe(1);
  });

  test("explains a score and leads to its cell", async () => {
    await pane.getByRole("button", { name: /^正常参保缴费人数/ }).click();
    await pane.getByText("668607 ÷ 931423 × 5 = 3.59").waitFor();
    await pane.getByRole("button", { name: "定位 H15" }).click();
    await page.waitForFunction(async () => {
      const state = (await (await fetch("/state")).json()) as { selection: string | null };
      return state.selection?.endsWith("H15");
    });
  });

  test("writes what is ticked, and takes it back", async () => {
    await pane.getByRole("button", { name: /^预览并写入/ }).click();
    await pane.getByRole("button", { name: /^写入/ }).click();
    await pane.getByText(/^已写入/).waitFor();
    await page.waitForFunction(() => document.querySelector("#H15")?.textContent === "3.59");
    await pane.getByRole("button", { name: "撤销上次填写" }).first().click();
    await pane.getByText(/^已撤销/).waitFor();
    await page.waitForFunction(() => document.querySelector("#H15")?.textContent === "");
    expect(await textOf("A1")).not.toBe("");
  });

  test("may ask nobody else: the page's own policy refuses it", async () => {
    const refused = await pane.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) =>
          resolve(event.effectiveDirective),
        );
      });
      await fetch("https://example.com/").catch(() => null);
      return violated;
    });
    expect(refused).toBe("connect-src");
  });

  test("asks nobody but its own server, and breaks nowhere", () => {
    const own = [bench.url, bench.addinUrl];
    expect(asked.filter((address) => !own.some((origin) => address.startsWith(origin)))).toEqual(
      [],
    );
    expect(broken).toEqual([]);
  });
});

test("a click on 评分 while the pane still loads is not lost", async () => {
  const slow = await openWorkbench(sampleBook(), { root, addin: join(root, "dist") });
  const early = await page.context().newPage();
  try {
    await early.route(/\/(office|pane-[^/]*)\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await early.goto(slow.url, { waitUntil: "domcontentloaded" });
    await early.click("#Pingfen\\.ScoreButton");
    const pane = early.frameLocator("iframe");
    await pane.getByRole("img", { name: "总分 88.56，满分 100" }).waitFor({ timeout: 15_000 });
  } finally {
    await early.close();
    await slow.close();
  }
});

describe("where the pane can't run", () => {
  test("a plain browser is told so, with the way to the standalone page", async () => {
    const plain = await page.context().newPage();
    await plain.goto(`${bench.addinUrl}/taskpane.html`);
    await plain.getByText("这个页面要在 Excel 的任务窗格里打开。").waitFor();
    expect(await plain.getByRole("link").getAttribute("href")).toBe("standalone.html");
    await plain.close();
  });

  test("a page without office.js says that it is missing", async () => {
    const plain = await page.context().newPage();
    await plain.route("**/office.js", (route) => route.abort());
    await plain.goto(`${bench.addinUrl}/taskpane.html`);
    await plain.getByText(/没有载入 Office 的脚本/).waitFor();
    await plain.close();
  });

  test("an Excel without what is needed is told which one is", async () => {
    const old = await openWorkbench(sampleBook(), {
      ...{ root, addin: join(root, "dist"), excelApi: "1.9" },
    });
    const plain = await page.context().newPage();
    try {
      await plain.goto(old.url);
      await plain.click("#Pingfen\\.ScoreButton");
      await plain
        .frameLocator("iframe")
        .getByText(/需要 Excel 2021/)
        .waitFor();
      await plain.waitForSelector("#pane[data-shown]", { timeout: 10_000 });
    } finally {
      await plain.close();
      await old.close();
    }
  });

  test("an old webview is told which Excel is needed", async () => {
    const plain = await page.context().newPage();
    await plain.addInitScript(() => Reflect.deleteProperty(Array.prototype, "at"));
    await plain.goto(`${bench.addinUrl}/taskpane.html`);
    await plain.getByText(/需要 Excel 2021 或更新的版本/).waitFor();
    await plain.close();
  });
});
