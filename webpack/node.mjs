import { dirname, relative } from "node:path";
import webpack from "webpack";
import { defineVersion, shared, typescript } from "./shared.mjs";

/** A bundle that runs in Node by itself: `npm ci` alone gives a working command line. */
function nodeBundle(name, entry, library) {
  return {
    ...shared,
    name,
    target: "node20",
    entry: { [name]: entry },
    experiments: { outputModule: true },
    output: {
      ...shared.output,
      filename: "[name].mjs",
      module: true,
      chunkFormat: "module",
      ...(library ? { library: { type: "module" } } : {}),
    },
    module: {
      rules: [typescript({ node: "20" })],
      parser: { javascript: { importMeta: false, url: false } },
    },
    // The pool starts files of its own package beside it.
    externals: { tinypool: "module tinypool" },
    optimization: { minimize: false },
    plugins: [defineVersion],
    devtool: false,
  };
}

export const cli = () => nodeBundle("cli", "./src/entries/cli.ts", false);
export const worker = () => nodeBundle("worker", "./src/entries/worker.ts", true);
export const library = () => nodeBundle("library", "./src/entries/library.ts", true);
/** Test fixtures look beside themselves, also from a bundle: tools are run from the project's folder. */
const foldersOfSources = new webpack.DefinePlugin({
  __dirname: webpack.DefinePlugin.runtimeValue(({ module }) =>
    JSON.stringify(relative(process.cwd(), dirname(module.resource))),
  ),
});

const toolsBundle = nodeBundle("tools", "./tools/foreign.ts", false);
export const tools = () => ({
  ...toolsBundle,
  plugins: [...toolsBundle.plugins, foldersOfSources],
  // It finds its browser's parts beside itself.
  externals: { ...toolsBundle.externals, "playwright-core": "module playwright-core" },
  entry: {
    "tools/foreign": "./tools/foreign.ts",
    "tools/fuzz": "./tools/fuzz.ts",
    "tools/plant-faults": "./tools/plant-faults.ts",
    "tools/bench": "./bench/bench.ts",
    "tools/bench-pool": "./bench/pool.ts",
    "tools/bench-page": "./bench/page.ts",
  },
});
