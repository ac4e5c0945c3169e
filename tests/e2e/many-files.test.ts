import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { scoreBook } from "../../src/app/score-book";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { openBrowser, root } from "./browser";
import { partsOf } from "./parts";

/* A department's files on the standalone page: dropped together, saved together, and one that is broken. */
const FILES = {
  "养老保险.xlsx": "tests/forms/qiannan-2024-07-chengxiang-jumin-yanglao/blank.xlsx",
  "人才.xlsx": "tests/forms/jiaxing-2023-01-jineng-rencai/blank.xlsx",
};
const BROKEN = "坏文件.xlsx";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ offline: true, locale: "zh-CN", viewport });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await page.goto(pathToFileURL(join(root, "dist/standalone.html")).href);
}, 60_000);
afterAll(() => browser.close());

async function drop(files: Record<string, string>): Promise<void> {
  const transfer = await page.evaluateHandle((held) => {
    const data = new DataTransfer();
    for (const [name, base64] of Object.entries(held)) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, files);
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
}

test("many files are tried, and saved with a summary as the library fills them", async () => {
  const held = Object.entries(FILES).map(([name, path]) => [
    name,
    readFileSync(join(root, path)).toString("base64"),
  ]);
  const worker = page.waitForEvent("worker");
  await drop({
    ...Object.fromEntries(held),
    [BROKEN]: Buffer.from("no workbook").toString("base64"),
  });
  await page.getByRole("tab", { name: "批量" }).click();
  await page.getByText("城乡居民基本养老保险").first().waitFor();
  await page.getByText(BROKEN).first().waitFor();
  expect((await worker).url()).toMatch(/^blob:/);
  await page.screenshot({ path: join(root, "dist/screens/many-files.png") });
  await page.getByRole("button", { name: /^预览并另存/ }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^另存全部/ }).click();
  const saved = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(saved).sort()).toEqual(["人才.xlsx", "养老保险.xlsx", "自评汇总.xlsx"]);
  for (const [name, path] of Object.entries(FILES)) {
    expect(partsOf(saved[name]!)).toEqual(partsOf(filled(path)));
  }
  await page
    .getByText(/^已另存/)
    .first()
    .waitFor();
}, 60_000);

function filled(path: string): Uint8Array {
  const book = openWorkbook(readFileSync(join(root, path)));
  book.apply(scoreBook(book).forms.flatMap(({ plan }) => plan.edits));
  return book.save();
}
