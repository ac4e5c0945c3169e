import type { FileReport } from "../../app/report";
import { message, say, type Locale } from "../../core";

/** Where a file was written to, or that its copy was left alone, as a line; "" when nothing was. */
export function writtenLine({ output, kept }: FileReport, locale: Locale): string {
  if (output === undefined) return "";
  const told = kept ? "cli.kept-copy" : "cli.written";
  return `  ${say(message(told, { file: output }), locale)}\n`;
}
