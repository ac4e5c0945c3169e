import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../tests/e2e/browser";
import { longForm } from "./long-form";
import { form } from "./workbooks";

/**
 * `npm run bench:page`: the longest the standalone page keeps a person waiting at each step of a form
 * of 2,000 indicators, in Chromium. Other programs only make a step longer, so of several rounds the
 * shortest counts. BENCH_ROWS, BENCH_ROUNDS and BENCH_PAGE (the page's file) change what is measured.
 */
const ROWS = Number(process.env["BENCH_ROWS"] ?? 2_000);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 3);
const PAGE = resolve(process.env["BENCH_PAGE"] ?? "dist/standalone.html");
/** No task for so long (ms): the step is over. */
const QUIET = 700;

declare global {
  interface Window {
    /** Length (ms) of each task over 50 ms since the last step. */
    longTasks: number[];
    lastTask: number;
  }
}

const bytes = longForm(form("shanghai-2020-01-zhiye-peixun-jichu"), ROWS);

async function openPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    window.lastTask = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        window.longTasks.push(duration);
        window.lastTask = startTime + duration;
      }
    }).observe({ entryTypes: ["longtask"] });
  });
  await page.goto(pathToFileURL(PAGE).href);
}

async function drop(page: Page): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    const file = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    data.items.add(new File([file], "自评表.xlsx"));
    return data;
  }, base64);
  await settle(page);
  await page.evaluate(() => (window.longTasks = []));
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
}

/** Waits until the page has done everything it started. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((done) => {
        const begun = performance.now();
        const look = (): void => {
          const since = performance.now() - Math.max(begun, window.lastTask);
          if (since > quiet) done();
          else setTimeout(look, quiet - since + 1);
        };
        look();
      }),
    QUIET,
  );
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

/** The steps in a clerk's order; each is over when what it shows is there and the page is at rest. */
const STEPS: readonly [string, (page: Page) => Promise<void>][] = [
  ["open and score", (page) => drop(page).then(() => button(page, /^预览并写入/).waitFor())],
  ["unfold a group", (page) => button(page, /^效益指标/).click()],
  ["fold it again", (page) => button(page, /^效益指标/).click()],
  ["go to the first open row", (page) => button(page, /项要你定/).click()],
  ["decide it", decide],
  ["score by other rules", scoreByOtherRules],
  ["preview", (page) => button(page, /^预览并写入/).click()],
  ["untick one cell", (page) => page.getByRole("checkbox").nth(1).click()],
  ["write", (page) => button(page, /^写入/).click()],
  ["take it back", (page) => button(page, "撤销上次填写").click()],
  ["检查", (page) => tab(page, "检查").click()],
  ["批量", (page) => tab(page, "批量").click()],
  ["try all sheets", (page) => button(page, "试算全部工作表").click()],
  ["back to 评分", (page) => tab(page, "评分").click()],
];

async function decide(page: Page): Promise<void> {
  const row = page.locator("li", { has: page.getByRole("button", { expanded: true }) }).first();
  const field = row.getByLabel("得分", { exact: true });
  await field.fill("4");
  await field.press("Enter");
}

async function scoreByOtherRules(page: Page): Promise<void> {
  await page.getByLabel("评分规则").selectOption("national");
}

const shortest = new Map<string, number>();
const browser = await openBrowser();
try {
  for (let round = 0; round < ROUNDS; round++) {
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ locale: "zh-CN", viewport, offline: true });
    const page = await context.newPage();
    await openPage(page);
    for (const [name, step] of STEPS) {
      await page.evaluate(() => (window.longTasks = []));
      await step(page);
      await settle(page);
      const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
      shortest.set(name, Math.min(longest, shortest.get(name) ?? Infinity));
    }
    await context.close();
  }
} finally {
  await browser.close();
}
process.stdout.write(
  `longest task of each step, ${ROWS} indicators, shortest of ${ROUNDS} rounds\n`,
);
for (const [name, longest] of shortest) {
  process.stdout.write(`${name.padEnd(44)}${longest < 50 ? "under 50" : longest.toFixed(0)} ms\n`);
}
