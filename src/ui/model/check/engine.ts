import { checkOneSteps, type CheckedForm, type Others } from "../../../app/check-book";
import { scoreOneSteps, type ScoredForm } from "../../../app/score-sheet";
import {
  acceptedSchema,
  stageOf,
  type AcceptedFault,
  type Form,
  type Stage,
  type Steps,
} from "../../../core";
import { decisionsOf, type Choices } from "../choices";

/** The form in front, checked as the sheet has it. */
export interface CheckedFront extends CheckedForm {
  readonly stage: Stage;
}

export interface CheckJob {
  readonly scored: ScoredForm;
  /** The form as it was read, without drafts. */
  readonly form: Form;
  readonly choices: Choices;
  readonly others: Others;
  readonly fileName: string | null;
  readonly accepted: readonly AcceptedFault[];
}

/** Checks the form in front: decisions count, but a reason that is only drafted is not in the sheet. */
export function* checkFront({ form, ...job }: CheckJob): Steps<CheckedFront> {
  const { scored, choices, others, fileName, accepted } = job;
  const decisions = decisionsOf(choices);
  const asRead =
    choices.reasons.length === 0
      ? scored
      : yield* scoreOneSteps(form, scored.grid, { profile: scored.profile, decisions });
  const options = { accepted, ...(fileName === null ? {} : { fileName }) };
  return { ...(yield* checkOneSteps(asRead, others, options)), stage: stageOf(form) };
}

/** Accepted faults as the workbook keeps them; none when the text is none of ours. */
export function readAccepted(text: string | null): readonly AcceptedFault[] {
  if (text === null) return [];
  try {
    const reading = acceptedSchema.safeParse(JSON.parse(text));
    return reading.success ? reading.data.accepted : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
