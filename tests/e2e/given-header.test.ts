import type { Browser } from "playwright-core";
import type { Edit } from "../../src/core";
import { openBrowser } from "./browser";
import { Desk, VIEWS } from "./desk";

/* A form whose header nobody would find, in the pane in Excel: a person says which row it is. */
const FORM = "tests/forms/shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx";
/** The form's headings in words that nobody knows, by cell. */
const ODD_HEADINGS = [
  ["B12", "一级指标", "大类"],
  ["C12", "二级指标", "小类"],
  ["D12", "三级指标", "考核事项"],
  ["E12", "年度指标值", "本年应达要求"],
  ["F12", "实际完成值", "年底落实"],
  ["G12", "分值", "配分"],
  ["H12", "得分", "打分"],
].map(([cell = "", before = "", after = ""]): Edit => {
  return { sheet: "自评表", cell, kind: "value", before, after };
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(VIEWS)("%d pixels wide, %s colours", (width, name, options) => {
  test("a form in words of its own, by the header row a person gives", async () => {
    const desk = await Desk.at(browser, FORM, width, name, options, ODD_HEADINGS);
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await desk.look(screen)));
    const row = desk.pane.getByLabel("表头在第几行");
    try {
      await desk.page.click("#Pingfen\\.ScoreButton");
      await desk.see(/没有找到绩效指标表/);
      await look("15-no-form");
      await row.fill("13");
      await desk.press("按此行识别");
      await desk.see("第 13 行不像表头");
      await look("16-no-header");
      await row.fill("12");
      await row.press("Enter");
      await desk.see("表头是你指定的第 12 行");
      await desk.see("还有 5 项要你定");
      await look("17-given-header");
      await desk.press("检查", "tab");
      await desk.see("表头是你指定的第 12 行");
      await desk.press("改回自动识别");
      await desk.see(/没有找到绩效指标表/);
      expect(found).toEqual([]);
    } finally {
      await desk.leave();
    }
  }, 60_000);
});
