import { basename, resolve } from "node:path";
import { checkScored, type CheckedForm } from "../../app/check-book";
import { decisionsFor, type DecisionFile } from "../../app/decisions";
import { errorMessage, HostError } from "../../app/errors";
import { reportForm, type FileReport } from "../../app/report";
import { scoreBook } from "../../app/score-book";
import { say, type Locale, type PlanOptions, type Profile } from "../../core";
import { openWorkbook, type Workbook } from "../../hosts/xlsx/node";
import { readBytes, refuseLocked, saveBook, type Target } from "../book-file";

export interface FileJob extends Target {
  readonly path: string;
  readonly profile: Profile | null;
  readonly overwrite: PlanOptions["overwrite"];
  readonly decisions: DecisionFile | null;
  readonly locale: Locale;
}

/** Scores one workbook and writes its filled copy when asked to; every refusal becomes a report. */
export function scoreFile(job: FileJob): FileReport {
  return reportingErrors(job, () => {
    const path = resolve(job.cwd, job.path);
    const book = openWorkbook(readBytes(path));
    const forms = scoreForms(book, job);
    if (forms.length === 0) throw new HostError("no-form");
    const output = write(book, forms, path, job);
    return {
      file: job.path,
      ok: true,
      ...(output ? { output } : {}),
      forms: forms.map((form) => reportForm(form, job.locale)),
    };
  });
}

/** Runs the work on a file; a refusal of its host becomes the file's report. */
export function reportingErrors(
  { path, locale }: { readonly path: string; readonly locale: Locale },
  work: () => FileReport,
): FileReport {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = say(errorMessage(error), locale);
    return { file: path, ok: false, error: { code: error.code, message }, forms: [] };
  }
}

function scoreForms(
  book: Workbook,
  { profile, overwrite, decisions, path }: FileJob,
): readonly CheckedForm[] {
  const fileName = basename(path);
  const scored = scoreBook(book, {
    ...(profile ? { profile } : {}),
    overwrite,
    ...(decisions ? { decisionsFor: (form) => decisionsFor(decisions, fileName, form) } : {}),
  });
  return checkScored(scored, { fileName });
}

function write(
  book: Workbook,
  forms: readonly CheckedForm[],
  path: string,
  job: FileJob,
): string | null {
  if (!job.output && !job.inPlace) return null;
  const edits = forms.flatMap(({ plan }) => plan.edits);
  const grids = forms.map(({ grid }) => grid);
  if (job.inPlace) refuseLocked(edits, grids);
  book.apply(edits);
  return saveBook(book, path, edits.length > 0, job);
}
