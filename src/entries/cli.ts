import { run } from "../cli/main";
import type { Locale } from "../core";

declare const PINGFEN_VERSION: string;

/** A Chinese product: English only where the system plainly asks for it. */
function systemLocale(): Locale {
  const language = process.env["LC_ALL"] ?? process.env["LANG"] ?? "";
  return language.startsWith("en_") ? "en" : "zh-CN";
}

// A reader that has seen enough (head, less) closes the pipe: no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), PINGFEN_VERSION, systemLocale(), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  outIsTerminal: process.stdout.isTTY,
  errIsTerminal: process.stderr.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : 100,
  workerFile: new URL("./worker.mjs", import.meta.url).href,
});
