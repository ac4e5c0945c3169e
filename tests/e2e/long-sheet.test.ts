import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { longForm } from "../../bench/long-form";
import { openBrowser, root } from "./browser";

/* The picture of a long sheet on the standalone page: rows are drawn when they come near. */
const FORM = join(root, "tests/forms/shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx");

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const viewport = { width: 1280, height: 900 };
  page = await browser.newPage({ offline: true, locale: "zh-CN", viewport });
  await page.goto(pathToFileURL(join(root, "dist/standalone.html")).href);
  const base64 = Buffer.from(longForm(readFileSync(FORM), 280)).toString("base64");
  const transfer = await page.evaluateHandle((text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], "自评表.xlsx"));
    return data;
  }, base64);
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByRole("button", { name: /^预览并写入/ }).waitFor();
}, 60_000);

afterAll(() => browser.close());

const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
const leftOf = (name: string) => cell(name).evaluate((own) => own.getBoundingClientRect().left);

test("far rows wait until the sheet is scrolled to them, and stand in their columns", async () => {
  expect(await cell("D290").count()).toBe(0);
  await page.locator("[data-waiting='290']").scrollIntoViewIfNeeded();
  await cell("D290").waitFor();
  expect(await leftOf("D290")).toBeCloseTo(await leftOf("D12"), 0);
});

test("a far cell that is led to is drawn and shown", async () => {
  const group = page.getByRole("region", { name: "效益指标" });
  await group.getByRole("button", { name: /^效益指标/ }).click();
  await group.getByRole("button", { name: /（5）/ }).click();
  const link = group.getByRole("button", { name: /^定位/ }).first();
  const name = /[A-Z]+\d+/.exec(
    (await link.getAttribute("aria-label")) ?? (await link.innerText()),
  )![0];
  expect(await cell(name).count()).toBe(0);
  await link.click();
  await cell(name).waitFor();
  const { y } = (await cell(name).boundingBox())!;
  expect(y > 0 && y < 900).toBe(true);
});
