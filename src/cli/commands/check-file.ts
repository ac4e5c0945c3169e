import { basename, dirname, join, resolve } from "node:path";
import { checkScored, safeFixes, type CheckedForm } from "../../app/check-book";
import { reportForm, type EditReport, type FileReport } from "../../app/report";
import { scoreBook, type ScoredBook } from "../../app/score-book";
import { message, say, type AcceptedFault, type Edit, type Locale, type Profile } from "../../core";
import { openWorkbook, type Workbook } from "../../hosts/xlsx/node";
import { ACCEPTED_FILE, loadAccepted } from "../accepted";
import { readBytes, refuseLocked, saveBook, type Target } from "../book-file";
import { reportingErrors, skippedReport } from "./reports";

/** One file to be checked, as it can be handed to a worker thread. */
export interface CheckJob extends Target {
  readonly path: string;
  readonly profile: Profile | null;
  readonly locale: Locale;
}

/** Mending one fault may lay another bare (a score, then the total): this often, not more. */
const ROUNDS = 5;

/** Checks one workbook, and mends what is certain when it is to be written; refusals become a report. */
export function checkFile(job: CheckJob): FileReport {
  return reportingErrors(job, () => {
    const path = resolve(job.cwd, job.path);
    const book = openWorkbook(readBytes(path));
    const accepted = acceptedOf(path, job.locale);
    const scored = scoreForms(book, job);
    if (scored.forms.length === 0) return skippedReport(job, scored);
    const look = (): readonly CheckedForm[] =>
      checkScored(scoreForms(book, job), { fileName: basename(path), accepted });
    if (job.output === null && !job.inPlace) return reportOf(job, look(), []);
    const { forms, edits } = mend(book, look, job);
    const saved = saveBook(book, path, edits.length > 0, job);
    return { ...reportOf(job, forms, edits), ...saved };
  });
}

/** The scored forms of a workbook, by the given profile or the one each form asks for. */
export function scoreForms(book: Workbook, { profile }: Pick<CheckJob, "profile">): ScoredBook {
  return scoreBook(book, profile ? { profile } : {});
}

/** The faults people let stand in this file, from `.pingfen.json` beside it. */
export function acceptedOf(path: string, locale: Locale): readonly AcceptedFault[] {
  const name = basename(path);
  return loadAccepted(join(dirname(path), ACCEPTED_FILE), locale).filter(
    ({ file }) => file === undefined || file === name,
  );
}

function mend(
  book: Workbook,
  look: () => readonly CheckedForm[],
  { inPlace }: CheckJob,
): { forms: readonly CheckedForm[]; edits: readonly Edit[] } {
  const edits: Edit[] = [];
  let forms = look();
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = safeFixes(forms);
    if (fixes.length === 0) break;
    if (inPlace)
      refuseLocked(
        fixes,
        forms.map(({ grid }) => grid),
      );
    book.apply(fixes);
    edits.push(...fixes);
    forms = look();
  }
  return { forms, edits };
}

function reportOf(
  { path, locale }: CheckJob,
  forms: readonly CheckedForm[],
  edits: readonly Edit[],
): FileReport {
  return {
    file: path,
    ok: true,
    forms: forms.map((form) => ({
      ...reportForm(form, locale),
      edits: edits
        .filter(({ sheet }) => sheet === form.form.sheet)
        .map((edit) => tell(edit, locale)),
    })),
  };
}

function tell({ cell, kind, before, after }: Edit, locale: Locale): EditReport {
  return { cell, kind, before, after, reason: say(message("cli.fix.safe"), locale) };
}
