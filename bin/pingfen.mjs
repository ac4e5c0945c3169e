#!/usr/bin/env node
import { existsSync } from "node:fs";

const bundle = new URL("../dist/cli.mjs", import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write("dist/cli.mjs is missing: run `npm ci` or `npm run build:cli` first.\n");
  process.exitCode = 2;
}
