import { baseName } from "../../../app/base-name";
import type { ScoredForm } from "../../../app/score-sheet";
import {
  applyAccepted,
  checkContext,
  checkForm,
  type AcceptedFault,
  type Form,
} from "../../../core";
import type { Choices } from "../choices";
import { fillForm } from "../fill";
import { scoreWithChoices } from "../overlay";
import type { Shelf } from "../shelf";
import { isTicked } from "../writing";
import { stateOfForm } from "./figures";
import type { BatchForm, BatchLine } from "./line";

const NO_TICKS: ReadonlyMap<string, boolean> = new Map();

interface Given {
  readonly printed: Form;
  readonly locks: boolean;
  readonly fileName: string | null;
  readonly accepted: readonly AcceptedFault[];
  readonly choices: Choices;
}

/** A scored form with what is wrong in it by itself, and what would be written. */
export function formWith(scored: ScoredForm, given: Given): BatchForm {
  const { printed, locks, fileName, accepted, choices } = given;
  const context = checkContext(scored.card, scored.grid, fileName && baseName(fileName));
  const filtered = applyAccepted(checkForm(context), scored.grid.sheet, accepted);
  const checked = { ...scored, findings: filtered.open, accepted: filtered.accepted };
  const items = fillForm(scored, choices, new Set()).items.filter((item) =>
    isTicked(item, NO_TICKS),
  );
  return { printed, locks, checked, own: filtered.open, accepted, context, choices, items };
}

/**
 * A line as it is with other choices. What shows only beside other forms stays as it was found: see
 * compareLines.
 */
export function withChoices(line: BatchLine, choices: Choices, shelf: Shelf): BatchLine {
  const { form, fileName } = line;
  if (!form) return line;
  const { printed, locks, accepted, own, checked } = form;
  const scored = scoreWithChoices(printed, checked.grid, choices, shelf.find(choices.profile));
  const alone = formWith(scored, { printed, locks, fileName, accepted, choices });
  const across = checked.findings.filter((finding) => !own.includes(finding));
  const findings = [...alone.own, ...across];
  const fresh = { ...alone, checked: { ...alone.checked, findings } };
  return { ...line, form: fresh, state: stateOfForm(fresh) };
}
