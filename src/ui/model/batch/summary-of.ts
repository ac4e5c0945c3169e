import { SummaryCollector } from "../../../app/bulk/summary";
import type { ListSheet } from "../../../app/bulk/table";
import { HostError } from "../../../app/errors";
import { reportForm, type FileReport } from "../../../app/report";
import { message, say, type Locale } from "../../../core";
import { problemOf } from "../runner";
import type { BatchLine } from "./line";

const NONE: ReadonlyMap<number, string> = new Map();

/** What became of each file of the list; `failed`: why one could not be written, by its place. */
export function reportsOf(
  names: readonly string[],
  lines: readonly BatchLine[],
  locale: Locale,
  failed: ReadonlyMap<number, string> = NONE,
): readonly FileReport[] {
  const own = names.map((): BatchLine[] => []);
  for (const line of lines) own[line.file]?.push(line);
  return names.map((file, at) => {
    const of = own[at] ?? [];
    const forms = of.flatMap(({ form }) => (form ? [reportForm(form.checked, locale)] : []));
    const why = failed.get(at) ?? whyNothing(of, locale);
    const report: FileReport = { file, ok: why === null, forms };
    return why === null ? report : { ...report, error: { code: "no-form", message: why } };
  });
}

/** The summary of all files, as the command line makes it. */
export function summaryOf(reports: readonly FileReport[], locale: Locale): readonly ListSheet[] {
  const collector = new SummaryCollector(locale);
  for (const report of reports) collector.add(report);
  return collector.sheets();
}

/** Of the summary, the list that departments fill in. */
export function openItemsOf(reports: readonly FileReport[], locale: Locale): readonly ListSheet[] {
  const name = say(message("bulk.open-items"), locale);
  return summaryOf(reports, locale).filter((sheet) => sheet.name === name);
}

/** Why a file has no form; null when it has one. */
function whyNothing(lines: readonly BatchLine[], locale: Locale): string | null {
  if (lines.some(({ form }) => form)) return null;
  const refused = lines.find(({ why }) => why);
  return say(refused?.why ?? problemOf(new HostError("no-form")), locale);
}
