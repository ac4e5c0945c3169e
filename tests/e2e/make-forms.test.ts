import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { fileNamesOf, formFile, projectsIn } from "../../src/app/make/make-all";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { obstacles, openBrowser, root } from "./browser";
import { partsOf } from "./parts";

/* 生成自评表 on the standalone page: a list and a blank form chosen from disk, the forms saved. */
const LIST = join(root, "tests/forms/books/shaoxing-2023-list.xlsx");
const BLANK = join(root, "tests/forms/books/qiannan-blank.xlsx");
const PICTURES = join(root, "dist/screens");

let browser: Browser;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function choose(page: Page, field: RegExp, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: field }).click();
  await (await chooser).setFiles(file);
}

test.each([320, 450, 1280])(
  "at %d pixels: a form for each project, as the library makes it",
  async (width) => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ offline: true, locale: "zh-CN", viewport });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
      await page.screenshot({ path: join(PICTURES, `${screen}-${width}-light.png`) });
      found.push(...(await obstacles(page)));
    };
    try {
      await page.goto(pathToFileURL(join(root, "dist/standalone.html")).href);
      await page.getByRole("button", { name: "生成自评表" }).click();
      await page.getByText(/^部门绩效指标表/).waitFor();
      await look("15-make");
      await choose(page, /^部门绩效指标表/, LIST);
      await choose(page, /^本单位的空白自评表/, BLANK);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "生成", exact: true }).click();
      const archive = await download;
      await page.getByText(/^已生成/).waitFor();
      await look("16-made");
      expect(archive.suggestedFilename()).toBe("shaoxing-2023-list-自评表.zip");
      const saved = unzipSync(readFileSync(await archive.path()));
      const projects = projectsIn(openWorkbook(readFileSync(LIST)));
      const names = fileNamesOf(projects);
      expect(Object.keys(saved)).toEqual(names);
      for (const [at, project] of projects.entries()) {
        const expected = formFile(openWorkbook(readFileSync(BLANK)), project);
        expect(partsOf(saved[names[at]!]!)).toEqual(partsOf(expected));
      }
      expect(found).toEqual([]);
    } finally {
      await context.close();
    }
  },
  60_000,
);
