import type { FileReport } from "../app/report";
import type { Locale } from "../core";
import { formatFindings } from "./format/findings";
import { htmlFile, htmlFoot, htmlHead } from "./format/html";
import { formatTable } from "./format/table";
import type { Io } from "./io";
import { openOutput } from "./write";

/** How a report can be printed. */
export const OUTPUT_FORMATS = ["table", "json", "html"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** How and where a report is printed. */
export interface PrintFlags {
  readonly format: OutputFormat;
  /** The file the report goes to; standard output without one. */
  readonly report?: string;
  readonly lang: Locale;
}

/** What the table is about: the scores, or what the checks found. */
export type TableKind = "scores" | "findings";

/** Takes the files of a run one by one, so that memory stays flat however many there are. */
export interface Sink {
  file(report: FileReport): void;
  end(): void | Promise<void>;
  /** Gives up a half-written file when the run stops. */
  discard?(): void;
}

/** Prints a report as the person asked for it; a report file appears whole at the end. */
export function reportPrinter(flags: PrintFlags, io: Io, table: TableKind): Sink {
  const output = openOutput(flags.report, io);
  const { head, file, foot } = formatOf(flags, io, table);
  let count = 0;
  output.write(head);
  return {
    file: (report) => {
      output.write(file(report, count));
      count += 1;
    },
    end: () => {
      output.write(foot);
      output.close();
    },
    discard: output.discard,
  };
}

interface Format {
  readonly head: string;
  readonly file: (report: FileReport, index: number) => string;
  readonly foot: string;
}

function formatOf({ format, lang, report }: PrintFlags, io: Io, table: TableKind): Format {
  if (format === "json") return JSON_FORMAT;
  if (format === "html") {
    return { head: htmlHead(lang), file: (each) => htmlFile(each, lang), foot: htmlFoot };
  }
  const colours = io.outIsTerminal && report === undefined;
  const style = { locale: lang, colours, columns: io.columns };
  const block = table === "scores" ? formatTable : formatFindings;
  return {
    head: "",
    file: (each, index) => (index > 0 ? "\n" : "") + block({ version: 1, files: [each] }, style),
    foot: "",
  };
}

const JSON_FORMAT: Format = {
  head: '{\n"version": 1,\n"files": [',
  file: (report, index) => `${index > 0 ? "," : ""}\n${JSON.stringify(report, null, 2)}`,
  foot: "\n]\n}\n",
};
