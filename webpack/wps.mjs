import { resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { tooYoung } from "./old-chromium.mjs";
import {
  BROWSERS,
  floor,
  FolderCopy,
  html,
  pages,
  policy,
  sampleForm,
  script,
  source,
} from "./pages.mjs";
import { defineVersion, shared } from "./shared.mjs";

const folder = resolve(shared.output.path, "wps");
const output = { ...shared.output, path: folder };

/**
 * React looks before it calls; the rule is in Griffel's list of at-rules it can write, and none is
 * written here.
 */
const LOOKED_FOR_FIRST = ["startViewTransition", "@container\\b"];

const csp = policy({ scripts: ["'self'"], connect: "'self'" });

function page(name, title) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    chunks: [name],
    inject: false,
    minify: false,
    templateContent: ({ htmlWebpackPlugin: { files } }) =>
      html({
        title,
        csp,
        host: "wps",
        head: `<script src="floor.js"></script>\n${files.js.map(script).join("")}`,
      }),
  });
}

/** The pane in WPS and the diagnosis: the same pane as in Excel, without office.js. */
const wpsPages = () => ({
  ...pages,
  name: "wps-pages",
  entry: { taskpane: "./src/entries/wps-taskpane.tsx", probe: "./src/entries/wps-probe.ts" },
  output: {
    ...output,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "pane-[name].[contenthash:8].js",
    clean: { keep: (name) => !/^(pane-|taskpane\.|probe\.)/.test(name) },
  },
  module: { rules: [source(BROWSERS), sampleForm] },
  plugins: [
    defineVersion,
    page("taskpane", "绩效评分"),
    page("probe", "绩效评分 · 诊断"),
    new FolderCopy("src/hosts/wps/package", "."),
    new FolderCopy("assets", "assets"),
    new OldChromium(),
  ],
});

/** The hidden page with the ribbon's callbacks; plain enough for any Chromium of WPS. */
const wpsBackground = () => ({
  ...pages,
  name: "wps-background",
  entry: { main: "./src/entries/wps-background.ts" },
  output: { ...output, filename: "[name].js" },
  module: { rules: [source({ chrome: "64" })] },
  plugins: [new OldChromium()],
});

const wpsFloor = () => ({
  ...floor(),
  name: "wps-floor",
  output: { ...output, filename: "[name].js" },
});

export const wps = () => [wpsPages(), wpsBackground(), wpsFloor()];

/** Fails the build when a script asks for what WPS's own Chromium may not have. */
class OldChromium {
  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("OldChromium", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OldChromium", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          const code = asset.source().toString();
          for (const said of tooYoung(name, code, LOOKED_FOR_FIRST)) {
            compilation.errors.push(new webpack.WebpackError(said));
          }
        }
      });
    });
  }
}
