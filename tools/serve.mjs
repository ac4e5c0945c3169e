import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";

/* npm start: serves dist on this machine only, and says where the standalone page is. */
const folder = resolve(import.meta.dirname, "../dist");
const port = Number(process.env["PORT"] ?? 3000);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = join(folder, normalize(path === "/" ? "/standalone.html" : path));
  if (!file.startsWith(folder)) {
    response.writeHead(404).end();
    return;
  }
  try {
    const content = await readFile(file);
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(content);
  } catch (error) {
    response.writeHead(error.code === "ENOENT" || error.code === "EISDIR" ? 404 : 500).end();
  }
});

server.on("error", (error) => {
  const hint = error.code === "EADDRINUSE" ? "；换一个端口：PORT=3001 npm start" : "";
  console.error(`${error.message}${hint}`);
  process.exitCode = 1;
});
server.listen(port, "127.0.0.1", () => {
  console.log(`独立网页版（已打开示例表）：http://127.0.0.1:${server.address().port}/#sample`);
});
