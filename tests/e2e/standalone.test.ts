import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { scoreSheet } from "../../src/app/score-sheet";
import { findProfile } from "../../src/app/profiles";
import { cellName, type Edit } from "../../src/core";
import { openWorkbook as openInNode } from "../../src/hosts/xlsx/node";
import { obstacles, openBrowser, root } from "./browser";
import { partsOf } from "./parts";

/* The one-file page from disk with the network off: npm run build comes first. */
const built = join(root, "dist/standalone.html");
const FORM = join(root, "tests/forms/shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx");
const REASON = "原因：部分课程延期。改进措施：提前排课。";

let browser: Browser;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(built)) throw new Error("dist/standalone.html is missing: npm run build");
  browser = await openBrowser();
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ offline: true, locale: "zh-CN", viewport });
  page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (said) => complaints.push(said.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(built).href);
}, 60_000);

afterAll(() => browser.close());

/** Drops a file on the page, as from the desktop. */
async function drop(path: string): Promise<void> {
  const base64 = readFileSync(path).toString("base64");
  const transfer = await page.evaluateHandle((text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], "自评表.xlsx"));
    return data;
  }, base64);
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
}

describe("the standalone page, from disk and without a network", () => {
  test("scores a dropped form and draws it beside the pane", async () => {
    await drop(FORM);
    await page.getByText("职业培训基础能力建设资助").first().waitFor();
    await page.getByText("还有 5 项要你定").waitFor();
    expect(await page.locator("td", { hasText: "三级指标" }).count()).toBe(1);
  });

  test("can be used by ear and by keyboard", async () => {
    expect(await obstacles(page)).toEqual([]);
  });

  test("refuses a score outside the tier, says why, and takes one inside", async () => {
    for (let left = 5; left > 0; left--) {
      await page.getByRole("button", { name: `还有 ${left} 项要你定` }).click();
      const row = page.locator("li", { has: page.getByRole("button", { expanded: true }) });
      const field = row.getByLabel("得分", { exact: true });
      if (left === 5) {
        await field.fill("9");
        await field.press("Enter");
        await row.getByText("只能在 0 到 5 分之间").waitFor();
        expect(await obstacles(page)).toEqual([]);
      }
      await field.fill("4");
      await field.press("Enter");
      await row.getByRole("button", { expanded: true }).click();
    }
    await page.getByRole("img", { name: /^总分/ }).waitFor();
  });

  test("writes a reason and everything ticked, and saves the bytes the library would", async () => {
    await page.getByRole("button", { name: /^长效管理制度建设/ }).click();
    const text = page.getByLabel("偏差原因及改进措施");
    await text.fill(REASON);
    await text.blur();
    await page.getByRole("button", { name: /^预览并写入/ }).click();
    await page.getByText(REASON).waitFor();
    expect(await obstacles(page)).toEqual([]);
    await page.getByRole("button", { name: /^写入/ }).click();
    await page.getByText(/^已写入/).waitFor();
    expect(await page.locator("td", { hasText: REASON }).count()).toBe(1);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "另存填好的副本" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("自评表.xlsx");
    expect(partsOf(readFileSync(await saved.path()))).toEqual(partsOf(filledByLibrary()));
  });

  test("takes the writing back", async () => {
    await page.getByRole("button", { name: "撤销上次填写" }).first().click();
    await page.getByText(/^已撤销/).waitFor();
    expect(await page.locator("td", { hasText: REASON }).count()).toBe(0);
  });

  test("reads out the rules", async () => {
    await page.getByRole("tab", { name: "规则" }).click();
    await page.getByRole("button", { name: "上海" }).click();
    await page.getByText("满意度", { exact: true }).waitFor();
    expect(await obstacles(page)).toEqual([]);
    await page.getByRole("button", { name: "复制并修改" }).click();
    await page.getByLabel("分值（表上没印时用）").fill("十");
    await page.getByText("要填数字").waitFor();
    expect(await obstacles(page)).toEqual([]);
  });

  test("asked for nothing and complained of nothing", () => {
    expect(asked.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The same decisions and the same reason, given to the library. */
function filledByLibrary(): Uint8Array {
  const book = openInNode(readFileSync(FORM));
  const grid = book.read(book.activeSheet);
  const profile = findProfile("shanghai")!;
  const open = scoreSheet(grid, { profile }).forms[0]!.card.rows.filter(
    ({ value }) => value === null,
  );
  const decisions = new Map(open.map(({ row }) => [row.row, { score: 4 }]));
  const { card, plan } = scoreSheet(grid, { profile, decisions }).forms[0]!;
  const explained = card.rows.find(({ row }) => row.name === "长效管理制度建设")!;
  const cell = cellName(explained.reason.spot!);
  const reason: Edit = { sheet: grid.sheet, cell, kind: "value", before: null, after: REASON };
  const marks = plan.edits.filter((edit) => edit.cell !== cell || edit.kind !== "highlight");
  book.apply([...marks, reason]);
  return book.save();
}
