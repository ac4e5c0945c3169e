import type { WorkbookPort } from "../../../app/ports";
import {
  bookChecks,
  checkAcross,
  message,
  type AcceptedFault,
  type Finding,
  type Form,
  type Grid,
} from "../../../core";
import { ACCEPTED } from "../check/checker";
import { readAccepted } from "../check/engine";
import { choicesKey, NO_CHOICES } from "../choices";
import { findFormsInTurns, readHeaders } from "../headers";
import { scoreWithChoices } from "../overlay";
import { keptKeys, loadChoices } from "../reading";
import { problemOf } from "../runner";
import type { Shelf } from "../shelf";
import { stateOfForm, withAcross } from "./figures";
import { formWith } from "./form-with";
import { emptyLine, type BatchForm, type BatchLine } from "./line";

/** Where the lines come from, and how the page breathes in between. */
export interface ScanJob {
  /** Which of the files it is; 0 for the workbook. */
  readonly file: number;
  readonly fileName: string | null;
  readonly shelf: Shelf;
  /** Locked cells refuse writing here. */
  readonly locks: boolean;
  /** Called between pieces of work, with the sheet and its place among all (0 to 1). */
  breathe(sheet: string, share: number): Promise<void>;
  /** Told of every sheet without a form: a summary of the forms may be among them. */
  other(grid: Grid): void;
}

interface Kept {
  readonly keys: ReadonlySet<string>;
  readonly accepted: readonly AcceptedFault[];
}

/** Reads, scores and checks the sheets of one workbook: all, or those named. Writes nothing. */
export async function scanBook(
  port: WorkbookPort,
  job: ScanJob,
  sheets?: readonly string[],
): Promise<readonly BatchLine[]> {
  const grids = await port.read(sheets);
  const kept: Kept = {
    keys: await keptKeys(port),
    accepted: readAccepted(await port.readSetting(ACCEPTED)),
  };
  const lines: BatchLine[] = [];
  for (const [at, grid] of grids.entries()) {
    await job.breathe(grid.sheet, at / grids.length);
    lines.push(...(await linesOfSheet(port, grid, kept, job)));
  }
  return lines;
}

/** The line of a file that can't be read. */
export function refusedLine(file: number, fileName: string, error: unknown): BatchLine {
  return { ...emptyLine(file, fileName, null), state: "refused", why: problemOf(error) };
}

async function linesOfSheet(
  port: WorkbookPort,
  grid: Grid,
  kept: Kept,
  job: ScanJob,
): Promise<readonly BatchLine[]> {
  const breathe = (): Promise<void> => job.breathe(grid.sheet, 1);
  const { forms, ownList } = await findFormsInTurns(grid, () => readHeaders(port), breathe);
  const line = emptyLine(job.file, job.fileName, grid.sheet);
  if (ownList) {
    job.other(grid);
    return [{ ...line, state: "skipped", why: message("pane.own-list", { list: ownList }) }];
  }
  if (forms.length === 0) {
    job.other(grid);
    return [{ ...line, state: "no-form", why: message("pane.batch.no-form") }];
  }
  const lines: BatchLine[] = [];
  for (const index of forms.keys()) {
    await job.breathe(grid.sheet, 1);
    const form = await formOf(port, grid, forms, index, kept, job);
    const state = stateOfForm(form);
    lines.push({ ...line, id: `${job.file}/${grid.sheet}/${index}`, index, state, form });
  }
  return lines;
}

async function formOf(
  port: WorkbookPort,
  grid: Grid,
  forms: readonly Form[],
  index: number,
  { keys, accepted }: Kept,
  job: ScanJob,
): Promise<BatchForm> {
  const form = forms[index];
  if (!form) throw new RangeError(`no form ${index} on ${grid.sheet}`);
  const chosen = keys.has(choicesKey(form, index));
  const choices = chosen ? await loadChoices(port, forms, index) : NO_CHOICES;
  await job.shelf.bring(choices.profile, port);
  const scored = scoreWithChoices(form, grid, choices, job.shelf.find(choices.profile));
  await job.breathe(grid.sheet, 1);
  const { fileName, locks } = job;
  return formWith(scored, { printed: form, locks, fileName, accepted, choices });
}

/** The lines with what shows only when forms are laid side by side. */
export async function compareLines(
  lines: readonly BatchLine[],
  otherSheets: readonly Grid[],
  breathe: () => Promise<void>,
): Promise<readonly BatchLine[]> {
  const forms = lines.flatMap(({ form }) => (form ? [form.context] : []));
  const found = new Map<unknown, Finding[]>();
  for (const check of bookChecks) {
    await breathe();
    for (const [context, findings] of checkAcross({ forms, otherSheets }, [check])) {
      found.set(context, [...(found.get(context) ?? []), ...findings]);
    }
  }
  return lines.map((line) => withAcross(line, found.get(line.form?.context) ?? []));
}
