import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import webpack from "webpack";

const root = resolve(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));

/** swc compiles a bundle in a tenth of ts-loader's time; types are checked by `npm run typecheck`. */
export function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        env: { targets: target },
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    },
  };
}

export const shared = {
  context: root,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  stats: "errors-warnings",
  cache: { type: "filesystem", cacheDirectory: resolve(root, ".cache/webpack") },
  output: { path: resolve(root, "dist") },
};

export const defineVersion = new webpack.DefinePlugin({
  PINGFEN_VERSION: JSON.stringify(version),
});
