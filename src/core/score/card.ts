import type { Form } from "../detect";
import { finish, type Steps } from "../grid";
import type { Profile } from "../profile";
import { draftConclusion } from "./conclusion";
import { scoreExecution } from "./execution";
import { gradeOf, gradingOf } from "./grade";
import { scoreRow } from "./row";
import type { Decisions, RowScore, Scorecard } from "./scorecard";
import { addUp } from "./total";

/**
 * Scores a form by a profile: each indicator with its score, or the interval a person may choose
 * from; the execution rate; the total, grade and conclusion once everything is decided. Pure.
 * `decisions` are a person's, by the sheet row of the indicator (or of the fund row that scores).
 */
export function scoreForm(
  form: Form,
  profile: Profile,
  decisions: Decisions = new Map(),
): Scorecard {
  return finish(scoreSteps(form, profile, decisions));
}

/** `scoreForm`, an indicator a step. */
export function* scoreSteps(
  form: Form,
  profile: Profile,
  decisions: Decisions = new Map(),
): Steps<Scorecard> {
  const execution =
    form.kind === "indicator-list"
      ? null
      : scoreExecution(form, profile, (row) => decisions.get(row));
  const executionPoints = execution?.scored ? (execution.points ?? 0) : 0;
  const rows: RowScore[] = [];
  for (const row of form.rows) {
    if (row.kind !== "indicator") continue;
    rows.push(scoreRow(form, profile, row, decisions.get(row.row), executionPoints));
    yield;
  }
  const total = addUp(rows, execution, profile);
  const card = {
    form,
    profile,
    rows,
    execution,
    total,
    grade: total.score === null ? null : gradeOf(total.score, profile, form),
    gradeWhy: gradingOf(form, profile).why,
  };
  return { ...card, conclusion: draftConclusion(card) };
}
