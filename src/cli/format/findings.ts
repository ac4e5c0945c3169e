import type { FileReport, FindingReport, FormReport, Report } from "../../app/report";
import { message, say, type Locale } from "../../core";
import { padEnd, painter, type Paint, type TableStyle } from "../terminal";
import { writtenLine } from "./written";

const COLOURS = { error: "red", warning: "yellow", hint: "dim" } as const;

/** What the checks found, for a person at a terminal: one block a form, worst first. */
export function formatFindings({ files }: Report, style: TableStyle): string {
  const paint = painter(style.colours);
  return files.map((file) => fileBlock(file, style.locale, paint)).join("\n");
}

function fileBlock(file: FileReport, locale: Locale, paint: Paint): string {
  const name = paint("bold", file.file);
  if (file.skipped) return `${name}  ${paint("dim", file.skipped.message)}\n`;
  if (file.error) return `${name}\n  ${paint("red", "✕")} ${file.error.message}\n`;
  return `${name}\n${file.forms.map((form) => formBlock(form, locale, paint)).join("")}${writtenLine(file, locale)}`;
}

function formBlock(form: FormReport, locale: Locale, paint: Paint): string {
  const title = form.project ?? form.title ?? form.sheet;
  const lines = [
    `  ${paint("bold", title)}  (${form.sheet}!${form.range})  ${countsLine(form, locale)}`,
    ...form.findings.flatMap((finding) => findingLines(finding, locale, paint)),
    ...(form.accepted
      ? [`  ${paint("dim", say(message("cli.accepted", { count: form.accepted.length }), locale))}`]
      : []),
    ...(form.edits.length > 0
      ? [`  ${say(message("cli.fixed", { count: form.edits.length }), locale)}`]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: FindingReport, locale: Locale, paint: Paint): readonly string[] {
  const { level, cells, check, todo, fix } = finding;
  const named = say(message(`cli.level.${level}`), locale);
  const way = fix === "none" ? "" : ` (${say(message(`cli.fix.${fix}`), locale)})`;
  return [
    `  ${paint(COLOURS[level], named)} ${padEnd(cells[0] ?? "", 5)} ${finding.message} ${paint("dim", check)}`,
    `       ${paint("dim", `→ ${todo}${way}`)}`,
  ];
}

/** How many findings of each level, in one line. */
export function countsLine({ findings }: FormReport, locale: Locale): string {
  if (findings.length === 0) return say(message("cli.no-findings"), locale);
  const count = (level: FindingReport["level"]): number =>
    findings.filter((finding) => finding.level === level).length;
  const facts = { errors: count("error"), warnings: count("warning"), hints: count("hint") };
  return say(message("cli.counts", facts), locale);
}
