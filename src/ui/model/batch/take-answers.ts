import { AnswerWatch, type AnswerConflict } from "../../../app/bulk/answer-watch";
import { readAnswers } from "../../../app/bulk/answers";
import { assignAnswers } from "../../../app/bulk/assign-answers";
import { conflictMessage, placeOfAnswer } from "../../../app/bulk/conflict-message";
import { baseName } from "../../../app/base-name";
import { decisionsFor, reasonsFor, type DecisionFile } from "../../../app/decisions";
import {
  checkDecision,
  isReason,
  message,
  tierOf,
  type Grid,
  type Locale,
  type Message,
  type Scorecard,
} from "../../../core";
import { withDecision, withReason, type Choices } from "../choices";
import { executionToDecide, type Decidable } from "../execution";
import { reasonPlaceOf } from "../reason-place";
import type { Shelf } from "../shelf";
import { withChoices } from "./form-with";
import type { BatchForm, BatchLine } from "./line";
import { reportsOf } from "./summary-of";

/** What became of a list of answers. */
export interface Taken {
  /** All lines, those that took answers scored with them. */
  readonly lines: readonly BatchLine[];
  /** How many scores and reasons were taken over. */
  readonly count: number;
  /** Why each of the others was not. */
  readonly left: readonly Message[];
}

interface Given {
  readonly lines: readonly BatchLine[];
  /** The files' names, in the list's order. */
  readonly names: readonly string[];
  readonly shelf: Shelf;
  readonly locale: Locale;
}

/**
 * Takes the answers of a 待办 list that departments filled in, sheet by sheet, as a person would
 * enter them: what fits no row, or is not allowed, or would replace what was entered or written
 * before, is left and named.
 */
export function takeAnswers(sheets: readonly Grid[], given: Given): Taken {
  const { lines, names, shelf, locale } = given;
  const readings = sheets.map((grid) => readAnswers(grid));
  const file: DecisionFile = {
    version: 1,
    decisions: readings.flatMap(({ decisions }) => decisions.decisions),
  };
  const assigned = assignAnswers(file, names);
  let count = 0;
  const fresh = lines.map((line) => {
    const answered = line.form && answer(line.form, line, assigned.of(line.fileName ?? ""));
    if (!answered || answered.count === 0) return line;
    count += answered.count;
    return withChoices(line, answered.choices, shelf);
  });
  const watch = new AnswerWatch(file, assigned);
  for (const report of reportsOf(names, fresh, locale)) watch.file(report);
  const unread = readings.flatMap(({ problems }) =>
    problems.map(({ sheetRow: row, held }) => message("pane.todo.no-number", { row, held })),
  );
  return { lines: fresh, count, left: [...unread, ...watch.conflicts().map(whyLeft)] };
}

/** A form's choices with the answers that may be taken, and how many these are. */
function answer(
  { printed, checked, choices: before }: BatchForm,
  { fileName }: BatchLine,
  file: DecisionFile,
): { choices: Choices; count: number } {
  const { card, profile } = checked;
  const name = baseName(fileName ?? "");
  const scores = decisionsFor(file, name, printed);
  const reasons = reasonsFor(file, name, printed);
  let choices = before;
  let count = 0;
  for (const free of decidableIn(card)) {
    const { row } = free.row;
    const score = scores.get(row)?.score;
    if (score === undefined || before.decisions.some((one) => one.row === row)) continue;
    const check = checkDecision(free, null, String(score), profile.rounding.decimals);
    if ("problem" in check) continue;
    const decision = { score, tier: tierOf(free, score), note: "" };
    choices = withDecision(choices, printed, row, decision);
    count += 1;
  }
  for (const scored of card.rows) {
    const reason = reasons.get(scored.row.row);
    const place = reasonPlaceOf(printed, scored);
    if (reason !== undefined && place && !isReason(scored.reason.text, profile)) {
      choices = withReason(choices, place, reason);
      count += 1;
    }
  }
  return { choices, count };
}

/** What a person may give a score in a form. */
function decidableIn(card: Scorecard): readonly Decidable[] {
  const execution = executionToDecide(card);
  const rows = card.rows.filter(
    ({ decision, outcome }) => decision === "judgement" && outcome !== "skipped",
  );
  return execution ? [execution, ...rows] : rows;
}

/** A score that is allowed was left because another one stands there. */
function whyLeft(conflict: AnswerConflict): Message {
  const { entry, what, allowed } = conflict;
  const { score } = entry;
  const fits = score !== undefined && allowed && score >= allowed[0] && score <= allowed[1];
  if (what !== "refused" || !fits) return conflictMessage(conflict);
  return message("pane.todo.other-score", { where: placeOfAnswer(entry), score });
}

/**
 * What became of the answers once all were kept: those that a person replaced meanwhile, whose entry
 * stands, were not taken over.
 */
export function takenBy(
  now: readonly BatchLine[],
  before: readonly BatchLine[],
  taken: Taken,
): Taken {
  const stands = new Map(now.map((line) => [line.id, line.form?.choices]));
  const replaced = taken.lines.flatMap((line, at) => {
    const earlier = before[at]?.form?.choices.decisions ?? [];
    const answers = line.form?.choices.decisions.filter((one) => !earlier.includes(one)) ?? [];
    const { fileName: file, sheet } = line;
    return answers.flatMap(({ row, name, score }) => {
      const decisions = stands.get(line.id)?.decisions;
      if (!decisions || decisions.some((one) => one.row === row && one.score === score)) return [];
      const where = placeOfAnswer({ file: file ?? "", sheet: sheet ?? "", indicator: name });
      return [message("pane.todo.other-score", { where, score })];
    });
  });
  return { ...taken, count: taken.count - replaced.length, left: [...taken.left, ...replaced] };
}
