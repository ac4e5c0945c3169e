import { basename, resolve } from "node:path";
import { contextsOf } from "../../app/check-book";
import { reportForm, type FileReport } from "../../app/report";
import type { ScoredBook } from "../../app/score-book";
import { applyAccepted, checkBook } from "../../core";
import { openWorkbook } from "../../hosts/xlsx/node";
import { readBytes } from "../book-file";
import { acceptedOf, scoreForms, type CheckJob } from "./check-file";
import { reportingErrors, skippedReport } from "./reports";

interface Opened {
  readonly job: CheckJob;
  /** What is said of a file that has nothing to be checked; null when it has forms. */
  readonly instead: FileReport | null;
  readonly book: ScoredBook;
}

const NOTHING: ScoredBook = { forms: [], otherSheets: [], ownLists: [] };

/** Checks all files as one book: the same project twice, a name or a year that stands alone. */
export function checkAcross(jobs: readonly CheckJob[], step: (file: string) => void): FileReport[] {
  const opened = jobs.map((job) => {
    step(job.path);
    return open(job);
  });
  const contexts = opened.map(({ job, book }) => contextsOf(book, basename(job.path)));
  const found = checkBook({
    forms: contexts.flat(),
    otherSheets: opened.flatMap(({ book }) => book.otherSheets),
  });
  let next = 0;
  return opened.map(({ job, instead, book }) => {
    if (instead) return instead;
    const accepted = acceptedOf(resolve(job.cwd, job.path), job.locale);
    const forms = book.forms.map((scored) => {
      const filtered = applyAccepted(found[next++] ?? [], scored.form.sheet, accepted);
      const checked = { ...scored, findings: filtered.open, accepted: filtered.accepted };
      return { ...reportForm(checked, job.locale), edits: [] };
    });
    return { file: job.path, ok: true, forms };
  });
}

function open(job: CheckJob): Opened {
  let book = NOTHING;
  const report = reportingErrors(job, () => {
    const scored = scoreForms(openWorkbook(readBytes(resolve(job.cwd, job.path))), job);
    if (scored.forms.length === 0) return skippedReport(job, scored);
    book = scored;
    return { file: job.path, ok: true, forms: [] };
  });
  return { job, book, instead: report.ok && !report.skipped ? null : report };
}
