import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { ActualLine } from "../../app/bulk/actuals";
import { ownListOn } from "../../app/bulk/own-lists";
import { prefillEdits } from "../../app/bulk/prefill";
import { checkScored, settledByPlan, type CheckedForm } from "../../app/check-book";
import { decisionsFor, type DecisionFile } from "../../app/decisions";
import { reportEdit, reportForm, type FileReport, type FormReport } from "../../app/report";
import { scoreBook, type ScoredBook } from "../../app/score-book";
import {
  detectForms,
  type Locale,
  type PlannedEdit,
  type PlanOptions,
  type Profile,
} from "../../core";
import { openWorkbook, type Workbook } from "../../hosts/xlsx/node";
import { readBytes, refuseLocked, saveBook, type Target } from "../book-file";
import { reportingErrors, skippedReport } from "./reports";

/** One file to be scored, as it can be handed to a worker thread. */
export interface FileJob extends Target {
  readonly path: string;
  readonly profile: Profile | null;
  readonly overwrite: PlanOptions["overwrite"];
  readonly decisions: DecisionFile | null;
  /** A department's list of actuals, put into blank cells before scoring. */
  readonly actuals: readonly ActualLine[] | null;
  /** A copy that is there already stays: what a run that was stopped had done. */
  readonly keepExisting: boolean;
  readonly locale: Locale;
}

/** Scores one workbook and writes its filled copy when asked to; every refusal becomes a report. */
export function scoreFile(job: FileJob): FileReport {
  return reportingErrors(job, () => {
    const path = resolve(job.cwd, job.path);
    const book = openWorkbook(readBytes(path));
    const handed = handIn(book, job);
    const scored = scoreForms(book, job);
    if (scored.forms.length === 0) return skippedReport(job, scored);
    const forms = checkScored(scored, { fileName: basename(path) }).map(settledByPlan);
    const written = write(book, forms, handed, path, job);
    return {
      file: job.path,
      ok: true,
      ...written,
      forms: forms.map((form) => reportWith(form, handed, job.locale)),
    };
  });
}

/** Puts what people handed in as lists into the open workbook, so that it is scored as filled. */
function handIn(book: Workbook, job: FileJob): readonly PlannedEdit[] {
  if (!job.actuals && !job.decisions) return [];
  const found = book.sheetNames.flatMap((sheet) => {
    const grid = book.read(sheet);
    if (ownListOn(grid)) return [];
    return detectForms(grid).forms.map((form) => ({ form, grid }));
  });
  const edits = prefillEdits(job, basename(job.path), found);
  if (job.inPlace)
    refuseLocked(
      edits,
      found.map(({ grid }) => grid),
    );
  book.apply(edits);
  return edits;
}

function reportWith(
  checked: CheckedForm,
  handed: readonly PlannedEdit[],
  locale: Locale,
): FormReport {
  const report = reportForm(checked, locale);
  const own = handed.filter(({ sheet }) => sheet === checked.form.sheet);
  return { ...report, edits: [...own.map((edit) => reportEdit(edit, locale)), ...report.edits] };
}

function scoreForms(book: Workbook, { profile, overwrite, decisions, path }: FileJob): ScoredBook {
  const fileName = basename(path);
  return scoreBook(book, {
    ...(profile ? { profile } : {}),
    overwrite,
    ...(decisions ? { decisionsFor: (form) => decisionsFor(decisions, fileName, form) } : {}),
  });
}

function write(
  book: Workbook,
  forms: readonly CheckedForm[],
  handed: readonly PlannedEdit[],
  path: string,
  job: FileJob,
): Pick<FileReport, "output" | "backup" | "kept" | "unchanged"> | null {
  if (!job.output && !job.inPlace) return null;
  const edits = forms.flatMap(({ plan }) => plan.edits);
  const grids = forms.map(({ grid }) => grid);
  if (job.inPlace) refuseLocked(edits, grids);
  book.apply(edits);
  if (job.keepExisting && job.output && existsSync(resolve(job.cwd, job.output))) {
    return keep(job.output, book.save(), job);
  }
  return saveBook(book, path, edits.length + handed.length > 0, job);
}

/** Leaves a copy that is there, and tells whether it is what this run would write. */
function keep(
  output: string,
  bytes: Uint8Array,
  { cwd }: FileJob,
): Pick<FileReport, "output" | "kept" | "unchanged"> {
  const same = readFileSync(resolve(cwd, output)).equals(bytes);
  return { output, kept: true, ...(same ? { unchanged: true } : {}) };
}
