import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { openBrowser, root } from "./browser";
import { Desk, VIEWS } from "./desk";

/* Every screen of the pane in Excel, in each width and colour: nothing cut off, nothing out of reach. */
const FORM = "tests/forms/shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx";
const BOOK = "tests/forms/books/zhuzhou-2023-department.xlsx";
const WAITING = "tests/forms/books/shanghai-2020-stacked.xlsx";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(VIEWS)("%d pixels wide, %s colours", (width, name, options) => {
  test("a form, from the first run to the receipt", async () => {
    const desk = await Desk.at(browser, FORM, width, name, options);
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await desk.look(screen)));
    try {
      await desk.page.click("#Pingfen\\.PaneButton");
      await desk.see("检查当前表");
      await look("01-welcome");
      await desk.press("检查当前表");
      await desk.see("还有 5 项要你定");
      await look("02-scored");
      await desk.picture();
      await desk.press("还有 5 项要你定");
      await look("03-to-decide");
      await desk.press(/^长效管理制度建设/);
      await look("04-reason");
      await desk.press("检查", "tab");
      await desk.see("为什么");
      await look("05-check");
      await desk.press("规则", "tab");
      await look("06-rules");
      await desk.press("上海");
      await desk.press("复制并修改");
      await look("07-own-rules");
      await desk.press("评分", "tab");
      await desk.press(/^预览并写入/);
      await look("08-preview");
      await desk.press(/^写入/);
      await desk.see(/^已写入/);
      await look("09-receipt");
      expect(found).toEqual([]);
    } finally {
      await desk.leave();
    }
  }, 60_000);

  test("what waits for a person in all forms of a book", async () => {
    const desk = await Desk.at(browser, WAITING, width, name, options);
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await desk.look(screen)));
    const score = async (row: string, score: string) => {
      const field = desk.pane.getByRole("group", { name: row }).getByLabel("得分", { exact: true });
      await field.fill(score);
      await field.press("Enter");
    };
    try {
      await desk.page.click("#Pingfen\\.BatchButton");
      await desk.press("试算全部工作表");
      await desk.press(/^待办：要定 12/);
      await desk.see("还有 12 项要你定");
      await look("15-todo");
      await score("项目的社会影响力", "4");
      await score("长效管理制度建设", "9");
      await score("提高劳动者技能水平，提高创业者创业水平", "3.5");
      await desk.see("还有 10 项要你定 · 1 项要写原因");
      await desk.see("部分达成只能在 3 到 4 分之间");
      await look("16-todo-entered");
      await desk.press(/^要写原因/);
      await look("17-todo-reasons");
      expect(found).toEqual([]);
    } finally {
      await desk.leave();
    }
  }, 60_000);

  test("a department's book, all at once", async () => {
    const desk = await Desk.at(browser, BOOK, width, name, options);
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await desk.look(screen)));
    try {
      await desk.page.click("#Pingfen\\.BatchButton");
      await desk.see("试算全部工作表");
      await look("11-batch");
      await desk.press("试算全部工作表");
      await desk.press(/^预览并写入/);
      await look("13-batch-preview");
      await desk.press(/^写入/);
      await desk.see(/已写入/);
      await look("14-batch-receipt");
      await desk.press("加一张汇总表");
      await desk.see(/已加上工作表/);
      await desk.page.getByRole("button", { name: "自评汇总" }).waitFor();
      expect(found).toEqual([]);
    } finally {
      await desk.leave();
    }
  }, 60_000);
});

/** Presses a key until the focus is on what is named; says what was passed when it never is. */
async function goTo(page: Page, pane: Page | Frame, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let turn = 0; turn < 80; turn++) {
    const at = await pane.evaluate(() => {
      const own = document.activeElement;
      if (!(own instanceof HTMLElement) || own === document.body) return "";
      return (own.getAttribute("aria-label") ?? own.innerText).trim();
    });
    if (name.test(at)) return;
    passed.push(at);
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is out of reach; passed: ${passed.join(" | ")}`);
}

describe("from the keyboard alone", () => {
  test("the panels are reached in Excel, and a row is decided", async () => {
    const desk = await Desk.at(browser, FORM, 320, "keys", {});
    const { page, pane } = desk;
    try {
      await page.click("#Pingfen\\.ScoreButton");
      await desk.see("还有 5 项要你定");
      // F6 brings a person from the sheet into the pane.
      await pane.getByRole("tab", { name: "评分" }).focus();
      await goTo(page, pane, /^检查$/, "ArrowRight");
      await page.keyboard.press("Enter");
      await desk.see("为什么");
      await goTo(page, pane, /^评分$/, "ArrowLeft");
      await page.keyboard.press("Enter");
      await goTo(page, pane, /还有 5 项要你定/);
      await page.keyboard.press("Enter");
      const field = pane.getByLabel("得分", { exact: true });
      await field.waitFor();
      for (let turn = 0; turn < 20; turn++) {
        if (await field.evaluate((own) => own === document.activeElement)) break;
        await page.keyboard.press("Tab");
      }
      await page.keyboard.type("4");
      await page.keyboard.press("Enter");
      await desk.see("还有 4 项要你定");
    } finally {
      await desk.leave();
    }
  }, 60_000);

  test("a form is written and taken back in Excel", async () => {
    const desk = await Desk.at(browser, FORM, 320, "keys-write", {});
    const { page, pane } = desk;
    try {
      await page.click("#Pingfen\\.ScoreButton");
      await desk.see("还有 5 项要你定");
      await pane.getByRole("tab", { name: "评分" }).focus();
      for (const [name, said] of [
        [/^预览并写入/, "全选"],
        [/^写入/, /^已写入/],
        [/^撤销上次填写$/, /^已撤销/],
      ] as const) {
        await goTo(page, pane, name);
        await page.keyboard.press("Enter");
        await desk.see(said);
      }
    } finally {
      await desk.leave();
    }
  }, 60_000);

  test("the sample is opened, written and taken back on the standalone page", async () => {
    const context = await browser.newContext({ offline: true, locale: "zh-CN" });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    try {
      await page.goto(pathToFileURL(join(root, "dist/standalone.html")).href);
      await page.getByRole("button", { name: "打开示例表" }).first().waitFor();
      for (const [name, said] of [
        [/^打开示例表$/, "城乡居民基本养老保险"],
        [/^预览并写入/, "全选"],
        [/^写入/, /^已写入/],
        [/^撤销上次填写$/, /^已撤销/],
      ] as const) {
        await goTo(page, page, name);
        await page.keyboard.press("Enter");
        await page.getByText(said).first().waitFor();
      }
    } finally {
      await context.close();
    }
  }, 60_000);
});
