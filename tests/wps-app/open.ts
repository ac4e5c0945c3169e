import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import webpack from "webpack";
import { findFile, sendFile, sendText } from "../workbench/files";

export interface WpsPage {
  /** Address of the page that plays WPS. */
  readonly url: string;
  readonly addinUrl: string;
  close(): Promise<void>;
}

/** What WPS puts into every page of an add-in, here taken from the page that plays it. */
const CONNECT =
  "Object.defineProperty(window, 'Application', { get: () => window.parent.standIn });";

/** Compiles the page that plays WPS, once a process. */
function compile(root: string): Promise<string> {
  const path = join(root, ".cache/wps-app");
  const options = {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  };
  const compiler = webpack({
    mode: "development",
    context: root,
    entry: { main: "./tests/wps-app/page/main.ts" },
    output: { path, filename: "[name].js" },
    resolve: { extensions: [".ts", ".mjs", ".js"], extensionAlias: { ".js": [".ts", ".js"] } },
    module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options } }] },
    devtool: false,
  });
  return new Promise((done, failed) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => done(path));
    });
  });
}

let compiled: Promise<string> | null = null;

/** Serves a page that plays WPS 表格 around a workbook, and the add-in as built beside it. */
export async function openWpsPage(root: string, workbook: string): Promise<WpsPage> {
  const page = await (compiled ??= compile(root));
  const server = createServer(answer(root, page, workbook));
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url, addinUrl: `${url}/addin`, close };
}

function answer(root: string, page: string, workbook: string): RequestListener {
  const mounts = [
    { path: "/addin/", folder: join(root, "dist/wps") },
    { path: "/", folder: page },
    { path: "/", folder: join(root, "tests/wps-app/page") },
    { path: "/", folder: join(root, "tests/workbench/page") },
  ];
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/form.xlsx") return sendFile(response, resolve(workbook));
    if (pathname === "/addin/connect.js") return sendText(response, pathname, CONNECT);
    const file = findFile(pathname === "/" ? "/index.html" : pathname, mounts);
    if (!file?.endsWith(".html") || !pathname.startsWith("/addin/"))
      return sendFile(response, file);
    const connect = '<script src="connect.js"></script>';
    const html = readFileSync(file, "utf8").replace(/<head>/, `<head>${connect}`);
    sendText(response, file, html);
  };
}
