import { scoreOneSteps, type ScoredForm } from "../../app/score-sheet";
import { finish, type Form, type Grid, type Profile, type Steps } from "../../core";
import { decisionsOf, type Choices } from "./choices";

/**
 * Scores a form as it would be with the person's choices in it: drafted reasons count as written,
 * so that what is left and the drafted conclusion follow them at once.
 */
export function scoreWithChoices(
  form: Form,
  grid: Grid,
  choices: Choices,
  profile: Profile | null,
): ScoredForm {
  return finish(scoreStepsWithChoices(form, grid, choices, profile));
}

/** `scoreWithChoices` in steps, for a page that must stay awake. */
export function scoreStepsWithChoices(
  form: Form,
  grid: Grid,
  choices: Choices,
  profile: Profile | null,
): Steps<ScoredForm> {
  const drafted = withReasons(form, choices);
  return scoreOneSteps(drafted, grid, {
    ...(profile ? { profile } : {}),
    decisions: decisionsOf(choices),
  });
}

function withReasons(form: Form, { reasons }: Choices): Form {
  if (reasons.length === 0) return form;
  const drafts = new Map(reasons.map(({ row, text }) => [row, text]));
  return {
    ...form,
    rows: form.rows.map((row) => {
      const reason = drafts.get(row.row);
      return reason === undefined ? row : { ...row, texts: { ...row.texts, reason } };
    }),
    reasonBlocks: form.reasonBlocks.map((block) => {
      const text = drafts.get(block.cell.row);
      return text === undefined ? block : { ...block, text };
    }),
  };
}
