import type { Form } from "../detect";
import { finish, type Grid, type Steps } from "../grid";
import type { Scorecard } from "../score";
import type { Book, BookCheck, Check, CheckContext, Fault, Finding, Level, Stage } from "./finding";
import { bookChecks, checks } from "./registry";
import { indicatorRows, isBlank } from "./shared/rows";

/** What a check is told of one form; the stage is read from the form itself. */
export function checkContext(
  card: Scorecard,
  grid: Grid,
  fileName: string | null = null,
): CheckContext {
  return { form: card.form, grid, card, stage: stageOf(card.form), fileName };
}

/** "template" while no indicator has an actual or a score: a new year's form. */
export function stageOf(form: Form): Stage {
  if (form.kind === "indicator-list") return "list";
  const started = indicatorRows(form).some(
    ({ texts, score }) => !isBlank(texts.actual) || score !== null,
  );
  return started ? "filled" : "template";
}

/** Everything the checks find in one form, worst first, then by row. Pure; never throws. */
export function checkForm(context: CheckContext): readonly Finding[] {
  return finish(checkSteps(context));
}

/** `checkForm`, a check a step. */
export function* checkSteps(context: CheckContext): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (const check of checks) {
    if (!check.appliesTo.includes(context.stage)) continue;
    for (const fault of check.find(context)) found.push(finding(check)(fault));
    yield;
  }
  return ordered(found);
}

/**
 * Everything found in the forms of a workbook (or of a set of files), by themselves and against
 * each other: one list a form, in the order the forms were given.
 */
export function checkBook(book: Book): readonly (readonly Finding[])[] {
  const across = checkAcross(book);
  return book.forms.map((context) => checkWith(context, across.get(context) ?? []));
}

/** What shows only beside other forms, by the form it is reported on: all checks, or those given. */
export function checkAcross(
  book: Book,
  given: readonly BookCheck[] = bookChecks,
): ReadonlyMap<CheckContext, readonly Finding[]> {
  const across = new Map<CheckContext, Finding[]>();
  for (const check of given) {
    const forms = book.forms.filter(({ stage }) => check.appliesTo.includes(stage));
    const faults = forms.length > 0 ? check.findAcross({ ...book, forms }) : [];
    for (const { form, ...fault } of faults) {
      across.set(form, [...(across.get(form) ?? []), finding(check)(fault)]);
    }
  }
  return across;
}

/** Everything found in one form by itself, with what was found beside the others, in order. */
export function checkWith(context: CheckContext, across: readonly Finding[]): readonly Finding[] {
  return finish(checkStepsWith(context, across));
}

/** `checkWith`, a check a step. */
export function* checkStepsWith(
  context: CheckContext,
  across: readonly Finding[],
): Steps<readonly Finding[]> {
  return ordered([...(yield* checkSteps(context)), ...across]);
}

function finding({ id, level, fix, basis }: Check | BookCheck): (fault: Fault) => Finding {
  return (fault) => ({ ...fault, check: id, level, fix, basis });
}

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

function ordered(findings: readonly Finding[]): readonly Finding[] {
  const rowOf = ({ spots }: Finding): number => spots[0]?.row ?? 0;
  return [...findings].sort((a, b) => RANK[a.level] - RANK[b.level] || rowOf(a) - rowOf(b));
}
