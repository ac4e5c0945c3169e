import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type * as AxeCoreModule from "axe-core";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";

export const root = resolve(__dirname, "../..");

const AXE = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** Chromium, without what it would ask the internet for by itself. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const quiet = ["background-networking", "component-update", "sync", "gpu", "quic"];
  const args = ["--headless=new", "--no-sandbox", "--no-first-run"];
  return chromium.launch({
    executablePath,
    args: [...args, ...quiet.map((name) => `--disable-${name}`)],
  });
}

/**
 * What a screen reader or a keyboard would stumble over on the screen as it is. Fluent's keyboard
 * helper, tabster, marks the ends of lists with elements that nobody reaches: they don't count.
 */
export async function obstacles(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Pick<typeof AxeCoreModule, "run"> };
    const { violations } = await axe.run({ exclude: ["[data-tabster-dummy]"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
