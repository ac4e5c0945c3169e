import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

test("the READMEs' tables of checks are what npm run docs writes", () => {
  const script = resolve(__dirname, "../../tools/checks-table.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
