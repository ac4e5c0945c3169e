import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { Edit } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Book } from "../excel-server/book/book";
import { openWorkbench, type Workbench } from "../workbench/open";
import { obstacles, root } from "./browser";

/** The pictures, to be looked at. */
const PICTURES = join(root, "dist/screens");

type Context = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** Each width and colour that the screens are looked at in. */
export const VIEWS: [width: number, colours: string, Context][] = [
  [320, "light", {}],
  [320, "dark", { colorScheme: "dark" }],
  [320, "forced", { forcedColors: "active" }],
  [350, "light", {}],
  [450, "light", {}],
  // A pane of 320 pixels with the text at 200 %.
  [160, "light", { deviceScaleFactor: 2 }],
];

/** The pane beside a workbook, as a clerk has it before the first click. */
export class Desk {
  private constructor(
    readonly pane: Frame,
    readonly page: Page,
    private readonly bench: Workbench,
    private readonly context: BrowserContext,
    private readonly name: string,
  ) {}

  static async at(
    browser: Browser,
    file: string,
    width: number,
    name: string,
    options: Context,
    edits: readonly Edit[] = [],
  ): Promise<Desk> {
    mkdirSync(PICTURES, { recursive: true });
    const workbook = openWorkbook(readFileSync(join(root, file)));
    workbook.apply(edits);
    const book = Book.of(workbook.sheetNames.map((sheet) => workbook.read(sheet)));
    const bench = await openWorkbench(book, { root, addin: join(root, "dist") });
    const viewport = { width: 640 + width, height: 800 };
    const common = { ignoreHTTPSErrors: true, locale: "zh-CN", viewport };
    const context = await browser.newContext({ ...common, ...options });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(`${bench.url}?pane=${width}`);
    const element = await page.waitForSelector("iframe", { state: "attached" });
    return new Desk((await element.contentFrame())!, page, bench, context, `${width}-${name}`);
  }

  /** Keeps a picture of the whole desk: ribbon, sheet and pane. */
  async picture(): Promise<void> {
    await this.page.screenshot({ path: join(PICTURES, `desk-${this.name}.png`) });
  }

  /** Keeps a picture of the screen, and tells what is wrong with it. */
  async look(screen: string): Promise<string[]> {
    await this.page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
    const path = join(PICTURES, `${screen}-${this.name}.png`);
    await (await this.pane.frameElement()).screenshot({ path });
    const cut = await this.pane.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll("#root div")];
      return boxes
        .filter((box) => /auto|scroll|hidden/.test(getComputedStyle(box).overflowY))
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => `cut off at the side: ${box.outerHTML.slice(0, 200)}`);
    });
    return [...(await obstacles(this.pane)), ...cut].map((what) => `${screen}: ${what}`);
  }

  press(name: string | RegExp, role: "button" | "tab" = "button"): Promise<void> {
    return this.pane.getByRole(role, { name }).first().click();
  }

  see(text: string | RegExp): Promise<void> {
    return this.pane.getByText(text).first().waitFor();
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.bench.close();
  }
}
