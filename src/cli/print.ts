import { resolve } from "node:path";
import type { Report } from "../app/report";
import type { Locale } from "../core";
import { formatFindings } from "./format/findings";
import { formatHtml } from "./format/html";
import { formatTable } from "./format/table";
import type { Io } from "./io";
import { writeWhole } from "./write";

export const OUTPUT_FORMATS = ["table", "json", "html"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface PrintFlags {
  readonly format: OutputFormat;
  /** The file the report goes to; standard output without one. */
  readonly report?: string;
  readonly lang: Locale;
}

/** What the table is about: the scores, or what the checks found. */
export type TableKind = "scores" | "findings";

/** Prints a report as the person asked for it. */
export function printReport(report: Report, flags: PrintFlags, io: Io, table: TableKind): void {
  const text = format(report, flags, io, table);
  if (flags.report === undefined) io.out(text);
  else writeWhole(resolve(io.cwd, flags.report), text);
}

function format(
  report: Report,
  { format, lang, report: file }: PrintFlags,
  io: Io,
  table: TableKind,
): string {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  if (format === "html") return formatHtml(report, lang);
  const colours = io.outIsTerminal && file === undefined;
  const style = { locale: lang, colours, columns: io.columns };
  return table === "scores" ? formatTable(report, style) : formatFindings(report, style);
}
