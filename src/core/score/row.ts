import type { Form, TableRow } from "../detect";
import { decimal, plain, type Decimal } from "../grid";
import { message, type Message } from "../messages";
import type { Profile } from "../profile";
import { directionOf, type Value } from "../target";
import { doesNotApply } from "./applies";
import { mayDecide } from "./decide";
import { spanOf, tierChoices } from "./intervals";
import { judge, namesOf } from "./judge";
import { carriesNoPoints } from "./pointless";
import { needsReason, reasonPlace } from "./reason";
import { roundScore } from "./rounding";
import type { Decision, RowScore } from "./scorecard";
import { ratioOf, readValues } from "./values";
import { ALL_TIERS, open, type Open, type Verdict } from "./verdict";

interface RowCase {
  readonly form: Form;
  readonly profile: Profile;
  readonly row: TableRow;
  readonly target: Value;
  readonly actual: Value;
}

/**
 * Scores one indicator. `decision` is a person's, for a row that is left open; `executionPoints` what
 * the form gives 预算执行率.
 */
export function scoreRow(
  form: Form,
  profile: Profile,
  row: TableRow,
  decision: Decision | undefined,
  executionPoints: number,
): RowScore {
  const given = { form, profile, row, ...readValues(form, row) };
  if (row.sharesPoints === "rest") {
    return { ...skip(given), value: null, explanation: message("score.shared-above") };
  }
  if (doesNotApply(given)) return skip(given);
  if (carriesNoPoints(given, executionPoints)) {
    return { ...skip(given), rule: "without-points", explanation: message("score.without-points") };
  }
  const verdict = verdictOf(given);
  return verdict.decision === "judgement"
    ? leftOpen(given, verdict, decision)
    : scored(given, verdict);
}

/** What the indicator is worth; points below 0 are a slip of the form, and nobody's to score by. */
function pointsOf({ points }: TableRow): number | null {
  return points !== null && points >= 0 ? points : null;
}

function verdictOf({ form, profile, row, target, actual }: RowCase): Verdict {
  const points = pointsOf(row);
  if (form.columns.actual === undefined && !row.cells.actual) {
    return open("no-actual-column", "positive", message("score.open-no-actual-column"));
  }
  if (row.sharesPoints === "first") {
    return open("shared-points", "positive", message("score.open-shared-points"));
  }
  if (points === null) {
    return open("no-points", "positive", message("score.open-no-points"), []);
  }
  if (form.columns.score === undefined && !row.cells.score) {
    return open("no-score-column", "positive", message("score.open-no-score-column"));
  }
  return judge({ row, target, actual, points: decimal(points), profile });
}

function scored(given: RowCase, verdict: Extract<Verdict, { decision: "certain" }>): RowScore {
  const { profile, row } = given;
  const score = roundScore(verdict.score, decimal(row.points ?? 0), profile);
  return {
    ...common(given, score.toNumber()),
    outcome: verdict.outcome,
    decision: "certain",
    interval: null,
    tiers: [],
    rule: verdict.rule,
    explanation: verdict.explain(plain(score)),
    basis: profile[verdict.parameter].origin.source,
  };
}

function leftOpen(given: RowCase, verdict: Open, decision: Decision | undefined): RowScore {
  const { profile, row } = given;
  const worth = pointsOf(row);
  const points = worth === null ? null : decimal(worth);
  const choices = points ? tierChoices(ALL_TIERS, points, profile) : [];
  const tiers = choices.filter(({ tier }) => verdict.tiers.includes(tier));
  const interval = spanOf(tiers);
  const value = decided({ row, tiers, interval }, profile, decision);
  const possible = value === null ? verdict.tiers : [tierOfScore(value, points)];
  return {
    ...common(given, value),
    outcome: possible.length === 1 ? (possible[0] ?? "partial") : "partial",
    decision: "judgement",
    interval,
    tiers,
    rule: verdict.rule,
    explanation: verdict.explanation,
    basis: profile[verdict.parameter].origin.source,
  };
}

/** A decision as given, when it is allowed; else what was typed, when the tier allows it. */
function decided(
  left: Pick<RowScore, "row" | "tiers" | "interval">,
  { rounding }: Profile,
  decision: Decision | undefined,
): number | null {
  if (decision && mayDecide(left, decision.score, rounding.decimals)) return decision.score;
  const { interval } = left;
  const { score } = left.row;
  if (score === null || !interval) return null;
  return score >= interval[0] && score <= interval[1] ? score : null;
}

function tierOfScore(score: number, points: Decimal | null): "met" | "partial" | "missed" {
  if (points && decimal(score).gte(points)) return "met";
  return score > 0 ? "partial" : "missed";
}

function common(
  given: RowCase,
  value: number | null,
): Pick<RowScore, "row" | "target" | "actual" | "value" | "ratio" | "reason"> {
  const { form, profile, row, target, actual } = given;
  const ratio = ratioOf(target, actual);
  const upwards = directionOf(target, namesOf(row)) !== "at-most";
  const over = upwards && (ratio?.gte(profile.over.ratio) ?? false);
  const required = needsReason({ value, points: pointsOf(row), over }, profile);
  return { row, target, actual, value, ratio, reason: { ...reasonPlace(form, row), required } };
}

function skip(given: RowCase): RowScore {
  const { profile, row } = given;
  const full = profile.notApplicable.policy === "full" ? pointsOf(row) : null;
  const explanation: Message =
    full === null
      ? message("score.skipped")
      : message("score.skipped-full", { points: plain(decimal(full)) });
  return {
    ...common(given, full),
    outcome: "skipped",
    decision: "certain",
    interval: null,
    tiers: [],
    rule: "not-applicable",
    explanation,
    basis: profile.notApplicable.origin.source,
  };
}
