import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

/*
 * Draws the icons of assets/svg as PNG: node tools/icons.mjs
 * CHROMIUM names the browser, /usr/bin/chromium by default.
 */
const assets = resolve(import.meta.dirname, "../assets");
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  score: [16, 32, 80],
  check: [16, 32, 80],
  batch: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(resolve(assets, `svg/${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({ path: resolve(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
