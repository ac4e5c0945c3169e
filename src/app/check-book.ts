import {
  applyAccepted,
  cellName,
  checkAcross,
  checkBook,
  checkContext,
  checkStepsWith,
  finish,
  fixesOf,
  type AcceptedFault,
  type CheckContext,
  type Edit,
  type Filtered,
  type Finding,
  type Steps,
} from "../core";
import type { ScoredBook } from "./score-book";
import type { ScoredForm } from "./score-sheet";

/** A scored form and what is wrong in it. */
export interface CheckedForm extends ScoredForm {
  readonly findings: readonly Finding[];
  /** Faults a person lets stand, with the note why. */
  readonly accepted: Filtered["accepted"];
}

export interface CheckOptions {
  /** The file's name: its year is compared with the form's. */
  readonly fileName?: string;
  readonly accepted?: readonly AcceptedFault[];
}

/** Checks the forms of a scored workbook, by themselves and against each other. Writes nothing. */
export function checkScored(book: ScoredBook, options: CheckOptions = {}): readonly CheckedForm[] {
  const contexts = contextsOf(book, options.fileName);
  const found = checkBook({ forms: contexts, otherSheets: book.otherSheets });
  return book.forms.map((scored, i) => {
    const filtered = applyAccepted(found[i] ?? [], scored.form.sheet, options.accepted ?? []);
    return { ...scored, findings: filtered.open, accepted: filtered.accepted };
  });
}

/** What the checks are told of each form: to check several workbooks against each other. */
export function contextsOf(
  book: Pick<ScoredBook, "forms">,
  fileName?: string,
): readonly CheckContext[] {
  return book.forms.map(({ card, grid }) => checkContext(card, grid, fileName ?? null));
}

/** The forms and sheets a form is compared with. */
export type Others = Pick<ScoredBook, "forms" | "otherSheets">;

/** Checks one scored form, by itself and beside the given others. Writes nothing. */
export function checkOne(
  scored: ScoredForm,
  others: Others,
  options: CheckOptions = {},
): CheckedForm {
  return finish(checkOneSteps(scored, others, options));
}

/** `checkOne` in steps, for a page that must stay awake. */
export function* checkOneSteps(
  scored: ScoredForm,
  others: Others,
  { fileName, accepted = [] }: CheckOptions = {},
): Steps<CheckedForm> {
  const context = checkContext(scored.card, scored.grid, fileName ?? null);
  const forms = [context, ...contextsOf(others, fileName)];
  const across = checkAcross({ forms, otherSheets: others.otherSheets }).get(context) ?? [];
  const findings = yield* checkStepsWith(context, across);
  const filtered = applyAccepted(findings, scored.form.sheet, accepted);
  return { ...scored, findings: filtered.open, accepted: filtered.accepted };
}

/** The certain edits of all findings, to be written together. */
export function safeFixes(forms: readonly CheckedForm[]): readonly Edit[] {
  return forms.flatMap(({ findings }) => fixesOf(findings, "safe"));
}

/** The form without the findings that its own plan settles: cells that are blank only until it is written. */
export function settledByPlan(checked: CheckedForm): CheckedForm {
  const written = new Set(checked.plan.edits.map(({ cell }) => cell));
  const findings = checked.findings.filter(({ spots: [first] }) => {
    return !first || !written.has(cellName(first));
  });
  return { ...checked, findings };
}
