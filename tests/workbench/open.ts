import { transformSync } from "@swc/core";
import { readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Book } from "../excel-server/book/book";
import { localCertificate } from "./certificate";
import { Desk, type DeskOptions } from "./desk";
import { findFile, sendFile, sendText, type Mount } from "./files";

export interface WorkbenchOptions extends Omit<DeskOptions, "origin"> {
  /** The project's folder. */
  readonly root: string;
  /** The folder with the built taskpane.html; the project's dist by default. */
  readonly addin?: string;
  /** Ports of the page that plays Excel and of the add-in; free ones by default. */
  readonly ports?: readonly [excel: number, addin: number];
}

export interface Workbench {
  /** Address of the page that plays Excel. */
  readonly url: string;
  readonly addinUrl: string;
  readonly desk: Desk;
  close(): Promise<void>;
}

/** The address the manifest in the tree is written for. */
const DEVELOPMENT = "https://localhost:3000";

/**
 * Serves a page that plays Excel on the web around a workbook, and the add-in from another origin, as
 * in production: the page loads manifest.xml, draws its ribbon and opens the pane in a frame.
 */
export async function openWorkbench(book: Book, options: WorkbenchOptions): Promise<Workbench> {
  const certificate = localCertificate();
  const [excelPort = 0, addinPort = 0] = options.ports ?? [];
  const excel = createServer(certificate);
  const addin = createServer(certificate, addinFiles(options));
  const url = await listen(excel, excelPort);
  const addinUrl = await listen(addin, addinPort);
  const desk = new Desk(book, { ...options, origin: url });
  const manifest = readFileSync(join(options.root, "manifest.xml"), "utf8");
  excel.on("request", excelPage(desk, options.root, manifest.replaceAll(DEVELOPMENT, addinUrl)));
  const close = async () => {
    await Promise.all([stop(excel), stop(addin)]);
  };
  return { url, addinUrl, desk, close };
}

function addinFiles({ root, addin = join(root, "dist") }: WorkbenchOptions): RequestListener {
  const mounts: Mount[] = [
    { path: "/office-js/", folder: join(root, "node_modules/@microsoft/office-js/dist") },
    { path: "/assets/", folder: join(root, "assets") },
    { path: "/", folder: addin },
  ];
  return (request, response) => {
    const file = findFile(pathOf(request), mounts);
    if (!file?.endsWith(".html")) {
      sendFile(response, file);
      return;
    }
    // The page as built asks Microsoft's servers for office.js; the workbench has no network.
    const page = readFileSync(file, "utf8");
    sendText(response, file, page.replace(/https:\/\/[^"']*\/office\.js/g, "/office-js/office.js"));
  };
}

function excelPage(desk: Desk, root: string, manifest: string): RequestListener {
  const folder = join(root, "tests/workbench/page");
  const mounts: Mount[] = [{ path: "/", folder }];
  const orders: Record<string, (body: Record<string, string>) => unknown> = {
    "/message": ({ text = "" }) => desk.receive(text),
    "/click": ({ name = "", control = "" }) => desk.click(name, control),
    "/pane": () => desk.showPane(),
    "/activate": ({ sheet = "" }) => desk.activate(sheet),
    "/edit": () => desk.edit(),
    "/leave": () => desk.leave(),
    "/enter": ({ cell = "", text = "" }) => desk.enter(cell, text),
  };
  return (request, response) => {
    const path = pathOf(request);
    const order = orders[path];
    if (order) answer(request, response, (body) => ({ done: order(body) ?? [], ...desk.state() }));
    else if (path === "/state") sendText(response, ".json", JSON.stringify(desk.state()));
    else if (path === "/manifest.xml") sendText(response, path, manifest);
    else if (path.endsWith(".js")) sendText(response, path, compiled(join(folder, path)));
    else sendFile(response, findFile(path === "/" ? "/index.html" : path, mounts));
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  reply: (body: Record<string, string>) => unknown,
): void {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const body = JSON.parse(Buffer.concat(parts).toString() || "{}") as Record<string, string>;
    sendText(response, ".json", JSON.stringify(reply(body)));
  });
}

/** The page's own scripts are TypeScript. */
function compiled(script: string): string {
  const source = readFileSync(script.replace(/\.js$/, ".ts"), "utf8");
  const jsc = { target: "es2022", parser: { syntax: "typescript" } } as const;
  return transformSync(source, { jsc, module: { type: "es6" } }).code;
}

function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
