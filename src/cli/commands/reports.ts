import { bookOfLists } from "../../app/bulk/own-lists";
import { HostError } from "../../app/errors";
import type { FileReport } from "../../app/report";
import type { ScoredBook } from "../../app/score-book";
import { message, say, type Locale } from "../../core";
import { refusalOf } from "../refusal";

/** The file a report is about, as the person wrote it, and the language it speaks. */
interface Subject {
  readonly path: string;
  readonly locale: Locale;
}

/** Runs the work on a file; a refusal of its host becomes the file's report. */
export function reportingErrors({ path, locale }: Subject, work: () => FileReport): FileReport {
  try {
    return work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const { code } = refusal;
    const message = say(refusal.message, locale);
    return { file: path, ok: false, error: { code, message }, forms: [] };
  }
}

/** The report of a workbook without a form: a list of ours is skipped. Throws HostError "no-form". */
export function skippedReport(
  { path, locale }: Subject,
  { ownLists }: Pick<ScoredBook, "ownLists">,
): FileReport {
  const list = bookOfLists(ownLists);
  if (!list) throw new HostError("no-form");
  const skipped = { list, message: say(message(`bulk.skipped.${list}`), locale) };
  return { file: path, ok: true, skipped, forms: [] };
}
