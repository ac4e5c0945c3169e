import { createHash } from "node:crypto";
import { cp } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { defineVersion, shared, typescript } from "./shared.mjs";

/** The webviews the pane runs in: WebView2, Safari of macOS 12, and WPS's own older Chromium. */
export const BROWSERS = { chrome: "104", edge: "104", safari: "15", firefox: "102" };

/** What a clerk waits for before the first screen: all scripts of the page, packed. */
const FIRST_SCREEN_BYTES = 220 * 1024;

const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  /** The national cloud for China, run by 21Vianet. */
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  /** A copy beside the pages, for an intranet; notes are missing in it. */
  local: "office-js/office.js",
};

/** Which office.js the pane loads: PINGFEN_OFFICE_JS = cdn (default), china, local, or an address. */
function officeJs() {
  const wanted = process.env["PINGFEN_OFFICE_JS"] ?? "cdn";
  return OFFICE_JS[wanted] ?? wanted;
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Before the first script runs: the page's height, and the system's colours. */
const BASE_STYLE =
  "html,body,#root{height:100%;margin:0}body{overflow:hidden;color-scheme:light dark;" +
  'font:14px/20px "Segoe UI","Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC",sans-serif}' +
  "#floor{padding:24px 16px;display:none}#floor[data-shown]{display:block}";

/** Nothing but the page's own files (and office.js, where it is used). */
export function policy({ scripts, connect, workers = "'none'" }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    // Fluent puts its rules, one by one, into style elements that are empty when they are made.
    `style-src ${hashOf(BASE_STYLE)} ${hashOf("")}`,
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    `worker-src ${workers}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** `host` tells the page's first script where it is, when that is not Office. */
export function html({ title, csp, head = "", body = "", host }) {
  return `<!doctype html>
<html lang="zh-CN"${host ? ` data-host="${host}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${BASE_STYLE}</style>
${head}</head>
<body>
<div id="floor" role="alert"></div>
<div id="root"></div>
${body}</body>
</html>
`;
}

export const script = (address) => `<script defer src="${address}"></script>\n`;

/** Nothing in src does anything by being imported, so what a page doesn't use stays out of it. */
export const source = (targets) => ({ ...typescript(targets), sideEffects: false });
export const sampleForm = { test: /\.xlsx$/, type: "asset/inline" };

export const pages = {
  ...shared,
  target: ["web", "es2022"],
  module: { rules: [source(BROWSERS), sampleForm] },
  devtool: false,
  // The policy names its style and script by their hashes: not a character may change afterwards.
  optimization: { minimizeOptions: { html: false } },
  performance: { hints: false },
};

/** The pane in Excel: taskpane.html with its scripts; panels that wait for a click come later. */
export function taskpane() {
  const office = officeJs();
  const officeSource = /^https?:/.test(office) ? new URL(office).origin : null;
  const csp = policy({
    scripts: ["'self'", ...(officeSource ? [officeSource] : [])],
    connect: "'self'",
  });
  return {
    ...pages,
    name: "taskpane",
    entry: { taskpane: "./src/entries/taskpane.tsx" },
    output: {
      ...shared.output,
      filename: "[name].[contenthash:8].js",
      chunkFilename: "pane-[name].[contenthash:8].js",
      // Scripts of earlier builds go; what other builds put there stays.
      clean: { keep: (name) => !/^(pane-|taskpane\.)/.test(name) },
    },
    plugins: [
      defineVersion,
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        inject: false,
        minify: false,
        templateContent: ({ htmlWebpackPlugin: { files } }) =>
          html({
            title: "绩效评分",
            csp,
            head: `<script src="floor.js"></script>\n${[office, ...files.js].map(script).join("")}`,
          }),
      }),
      new FirstScreenBudget(FIRST_SCREEN_BYTES),
      new FolderCopy("assets", "assets"),
      ...(office === OFFICE_JS.local
        ? [new FolderCopy("node_modules/@microsoft/office-js/dist", "office-js")]
        : []),
    ],
  };
}

/** The page part that old webviews can run too: plain ES5, before everything else. */
export const floor = () => ({
  ...pages,
  name: "floor",
  target: ["web", "es5"],
  entry: { floor: "./src/entries/floor.ts" },
  output: { ...shared.output, filename: "[name].js" },
  module: { rules: [typescript({ ie: "11" })] },
});

/** The page that needs no Office, no server and no network: everything in one file. */
export const standalone = () => ({
  ...pages,
  name: "standalone",
  entry: {
    standalone: "./src/entries/standalone.tsx",
    "scan-worker": "./src/entries/scan-worker.ts",
  },
  output: { ...shared.output, filename: "[name].js" },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [source(BROWSERS), sampleForm],
  },
  plugins: [
    defineVersion,
    new OneFile({
      page: "standalone.html",
      title: "绩效评分 · 独立网页版",
      script: "standalone.js",
      workers: ["scan-worker"],
    }),
  ],
});

/** Fails the build when the scripts of the first screen are over the budget, gzip counted. */
class FirstScreenBudget {
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("FirstScreenBudget", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstScreenBudget", stage }, () => {
        for (const [name, entry] of compilation.entrypoints) {
          const scripts = entry.getFiles().filter((file) => file.endsWith(".js"));
          const bytes = scripts
            .map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length)
            .reduce((sum, size) => sum + size, 0);
          const kilobytes = (bytes / 1024).toFixed(1);
          const said = `${name}: first screen ${kilobytes} KB gzip of ${this.limit / 1024}`;
          compilation.getLogger("FirstScreenBudget").info(said);
          if (bytes > this.limit) compilation.errors.push(new webpack.WebpackError(said));
        }
      });
    });
  }
}

/** Puts a page's script, and those of its workers as mere text, into the page and drops the files. */
class OneFile {
  constructor({ page, title, script, workers }) {
    Object.assign(this, { page, title, script, workers });
  }

  apply(compiler) {
    const { RawSource } = webpack.sources;
    compiler.hooks.thisCompilation.tap("OneFile", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "OneFile", stage }, () => {
        const take = (asset) => {
          const code = compilation.getAsset(asset).source.source().toString();
          compilation.deleteAsset(asset);
          // The two texts that would end or confuse a script element.
          return code.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
        };
        const workers = this.workers.map(
          (name) => `<script type="text/plain" id="${name}">${take(`${name}.js`)}</script>\n`,
        );
        const code = take(this.script);
        const csp = policy({ scripts: [hashOf(code)], connect: "'none'", workers: "blob:" });
        const body = `${workers.join("")}<script>${code}</script>\n`;
        compilation.emitAsset(this.page, new RawSource(html({ title: this.title, csp, body })));
      });
    });
  }
}

/** Files beside the pages: icons, and Microsoft's office.js for sites without the internet. */
export class FolderCopy {
  constructor(from, to) {
    Object.assign(this, { from, to });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("FolderCopy", () =>
      cp(resolve(shared.context, this.from), resolve(compiler.outputPath, this.to), {
        recursive: true,
        filter: (file) => !/\.(ts|map|svg)$|debug|[\\/]svg$/.test(file),
      }),
    );
  }
}
