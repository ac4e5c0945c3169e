import { readFileSync, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** A folder whose files are served under a path. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

/** The file a path names under the first mount that has it, or null. */
export function findFile(path: string, mounts: readonly Mount[]): string | null {
  for (const mount of mounts) {
    if (!path.startsWith(mount.path)) continue;
    const file = normalize(join(mount.folder, path.slice(mount.path.length)));
    const inside = file.startsWith(normalize(mount.folder));
    if (inside && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}

export function sendText(response: ServerResponse, name: string, text: string | Buffer): void {
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(text);
}

export function sendFile(response: ServerResponse, file: string | null): void {
  if (file) sendText(response, file, readFileSync(file));
  else response.writeHead(404).end();
}
