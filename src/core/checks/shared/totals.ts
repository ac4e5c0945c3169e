import { decimal, roundHalfUp } from "../../grid";
import type { CheckContext } from "../finding";
import { addUp, near } from "./numbers";
import { indicatorRows } from "./rows";

/** What rounding each score to two decimals may hide of their sum. */
export const SUM_SLACK = 0.006;

export interface Sums {
  readonly points: number;
  /** The scores as stored. */
  readonly score: number;
  /** The scores, each rounded to the two decimals a reader sees. */
  readonly shown: number;
}

/** What the indicators' points and printed scores add to. */
export function rowSums({ form }: CheckContext): Sums {
  const rows = indicatorRows(form);
  const scores = rows.map(({ score }) => score).filter((score) => score !== null);
  const shown = scores.map((score) => roundHalfUp(decimal(score), 2).toNumber());
  return {
    points: addUp(rows.map(({ points }) => points)),
    score: addUp(scores),
    shown: addUp(shown),
  };
}

/** The same with the execution rate, once, where it counts: what the total should hold. */
export function fullSums(context: CheckContext): Sums {
  const rows = rowSums(context);
  const { execution, form } = context.card;
  if (!execution?.scored) return rows;
  const score = form.fund?.scoring?.score ?? execution.score;
  return {
    points: addUp([rows.points, execution.points]),
    score: addUp([rows.score, score]),
    shown: addUp([rows.shown, score]),
  };
}

/** Whether the total row sums the indicators alone, in points and in scores: 90 and 86 of 90. */
export function totalsIndicatorsAlone(context: CheckContext): boolean {
  const { total } = context.form;
  const rows = rowSums(context);
  if (!total || total.pointsValue === null || !near(total.pointsValue, rows.points)) return false;
  const { scoreValue } = total;
  if (scoreValue === null) return true;
  const full = fullSums(context).score;
  return near(scoreValue, rows.score, SUM_SLACK) && !near(scoreValue, full, SUM_SLACK);
}
