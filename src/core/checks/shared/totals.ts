import { decimal, roundHalfUp } from "../../grid";
import type { CheckContext } from "../finding";
import { addUp } from "./numbers";
import { indicatorRows } from "./rows";

export interface PrintedScores {
  /** The scores as stored, added. */
  readonly exact: number;
  /** The same, each rounded to the two decimals a reader sees. */
  readonly shown: number;
}

/** What the printed scores add to: every indicator, and the execution rate once where it counts. */
export function printedScores({ form, card }: CheckContext): PrintedScores {
  const { execution } = card;
  const printed = form.fund?.scoring?.score ?? null;
  const ofRate = execution?.scored ? (printed ?? execution.score) : null;
  const scores = [...indicatorRows(form).map(({ score }) => score), ofRate].filter(
    (score) => score !== null,
  );
  const shown = scores.map((score) => roundHalfUp(decimal(score), 2).toNumber());
  return { exact: addUp(scores), shown: addUp(shown) };
}
