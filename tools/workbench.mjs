import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import { shared, typescript } from "../webpack/shared.mjs";

/* Compiles the workbench and runs it: npm run workbench -- FORM.xlsx */
const folder = resolve(import.meta.dirname, "../.cache/workbench");
mkdirSync(folder, { recursive: true });

const compiler = webpack({
  ...shared,
  mode: "development",
  target: "node20",
  entry: { workbench: "./tests/workbench/main.ts" },
  experiments: { outputModule: true },
  output: { path: folder, filename: "[name].mjs", module: true, chunkFormat: "module" },
  module: { rules: [typescript({ node: "20" })] },
  // A native package can't be bundled.
  externals: { "@swc/core": "node-commonjs @swc/core" },
  devtool: false,
});

compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString("errors-only"));
    process.exitCode = 1;
    return;
  }
  compiler.close(() => import(pathToFileURL(resolve(folder, "workbench.mjs")).href));
});
