import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { decisionsFor, type DecisionFile } from "../../app/decisions";
import { errorMessage, HostError } from "../../app/errors";
import { reportForm, type FileReport } from "../../app/report";
import { scoreBook } from "../../app/score-book";
import type { ScoredForm } from "../../app/score-sheet";
import { parseCellName, say, type Locale, type PlanOptions, type Profile } from "../../core";
import { openWorkbook, type Workbook } from "../../hosts/xlsx/node";
import { replaceKeepingBackup, writeWhole } from "../write";

export interface FileJob {
  readonly path: string;
  readonly cwd: string;
  readonly profile: Profile | null;
  readonly overwrite: PlanOptions["overwrite"];
  readonly decisions: DecisionFile | null;
  readonly locale: Locale;
  /** Where the filled copy goes; null with inPlace false: nothing is written. */
  readonly output: string | null;
  readonly inPlace: boolean;
}

/** Scores one workbook and writes its filled copy when asked to; every refusal becomes a report. */
export function scoreFile(job: FileJob): FileReport {
  try {
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
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = say(errorMessage(error), job.locale);
    return { file: job.path, ok: false, error: { code: error.code, message }, forms: [] };
  }
}

function scoreForms(
  book: Workbook,
  { profile, overwrite, decisions, path }: FileJob,
): readonly ScoredForm[] {
  return scoreBook(book, {
    ...(profile ? { profile } : {}),
    overwrite,
    ...(decisions ? { decisionsFor: (form) => decisionsFor(decisions, basename(path), form) } : {}),
  }).forms;
}

function write(
  book: Workbook,
  forms: readonly ScoredForm[],
  path: string,
  { output, inPlace, cwd }: FileJob,
): string | null {
  if (!output && !inPlace) return null;
  const edits = forms.flatMap(({ plan }) => plan.edits);
  if (inPlace) refuseLocked(forms);
  book.apply(edits);
  if (inPlace) {
    if (edits.length > 0) replaceKeepingBackup(path, book.save());
    return path;
  }
  if (!output) return null;
  writeWhole(resolve(cwd, output), book.save());
  return output;
}

/** Protection is not encryption: a copy may be filled, the protected file itself may not. */
function refuseLocked(forms: readonly ScoredForm[]): void {
  for (const { grid, plan } of forms) {
    for (const { sheet, cell } of plan.edits) {
      const spot = parseCellName(cell);
      if (spot && grid.isLocked(spot)) throw new HostError("protected", { sheet, cell });
    }
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new HostError(missing ? "not-found" : "damaged", {}, { cause });
  }
}
