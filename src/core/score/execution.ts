import type { Form, FundBlock, FundRow } from "../detect";
import { decimal, plain, sum, type Decimal } from "../grid";
import { message, type Message } from "../messages";
import type { Profile } from "../profile";
import { mayDecide } from "./decide";
import { percentText } from "./figures";
import { roundScore } from "./rounding";
import type { Decision, ExecutionScore } from "./scorecard";

const WHOLE = 100;

/**
 * Scores 预算执行率 from the unrounded rate: 全年执行数 ÷ 全年预算数 of the row that scores
 * (财预〔2020〕10号). Counted once, however often the form prints it. Null without a fund block.
 * A rate that can't be computed is a person's, typed in the form or decided for that row.
 */
export function scoreExecution(
  form: Form,
  profile: Profile,
  decisionAt: (row: number) => Decision | undefined,
): ExecutionScore | null {
  const row = executionRow(form);
  if (!form.fund || !row) return null;
  const rate = rateOf(row);
  const points = pointsOf(form, form.fund, row, profile);
  const { explainBelow, origin } = profile.budget;
  const cap = rate ? capAt(rate, profile) : null;
  const common = {
    points,
    rate,
    mustExplain: explainBelow !== null && (rate?.lt(explainBelow) ?? false),
    totalCap: cap,
    basis: origin.source,
  };
  if (points === null) {
    return { ...common, scored: false, score: null, explanation: unscored(row, rate, cap) };
  }
  if (!rate) {
    const score = personal(row, points, profile, decisionAt(row.row));
    return {
      ...common,
      scored: true,
      score,
      explanation: message("score.open-rate", amounts(row)),
    };
  }
  const exact = shareOf(rate, profile).times(points);
  const score = roundScore(exact, decimal(points), profile);
  const explanation = explain(row, decimal(points), score, cap, profile);
  return { ...common, scored: true, score: score.toNumber(), explanation };
}

/** The fund row whose rate is scored; a decision on 预算执行率 is for its sheet row. Null: no funds. */
export function executionRow({ fund }: Form): FundRow | null {
  if (!fund) return null;
  const { scoring, rows } = fund;
  return scoring ?? rows.find(({ kind }) => kind === "total") ?? rows[0] ?? null;
}

function rateOf({ budget, executed }: FundRow): Decimal | null {
  if (budget === null || executed === null || budget <= 0) return null;
  return decimal(executed).div(budget);
}

/**
 * What the rate is worth: the points printed on the form, else the profile's, unless the indicators
 * already make up the whole. Null: unscored. The form's own 100, printed beside the funds, is not the
 * rate's.
 */
function pointsOf(form: Form, fund: FundBlock, row: FundRow, profile: Profile): number | null {
  const printed = [row, ...fund.repeats].find((each) => each.points !== null)?.points ?? null;
  const indicators = form.rows.filter(({ kind }) => kind === "indicator");
  const added = sum(indicators.map((indicator) => indicator.points ?? 0));
  if (printed !== null && (printed < WHOLE || added.eq(0))) return printed;
  const { mode, points } = profile.budget;
  if (mode === "none" || points === 0 || added.eq(WHOLE)) return null;
  return fund.scored || added.plus(points).eq(WHOLE) ? points : null;
}

/** The share of the points a rate earns; "floor": nothing up to the floor, linear above it. */
function shareOf(rate: Decimal, { budget }: Profile): Decimal {
  const { mode, floor } = budget;
  return mode === "floor" ? rate.minus(floor).div(decimal(1).minus(floor)) : rate;
}

function capAt(rate: Decimal, { budget }: Profile): number | null {
  if (budget.mode !== "capTotal") return null;
  const reached = budget.caps.filter(({ rateBelow }) => rate.lt(rateBelow));
  return reached.length === 0 ? null : Math.min(...reached.map(({ total }) => total));
}

/** A decision as given, when it is allowed; else what was typed, within the points. */
function personal(
  { score }: FundRow,
  points: number,
  { rounding }: Profile,
  decision: Decision | undefined,
): number | null {
  const left = { row: { points }, tiers: [], interval: [0, points] as const };
  if (decision && mayDecide(left, decision.score, rounding.decimals)) return decision.score;
  return score !== null && score >= 0 && score <= points ? score : null;
}

function amounts({ budget, executed }: FundRow): { budget: string; executed: string } {
  const text = (amount: number | null): string => (amount === null ? "" : plain(decimal(amount)));
  return { budget: text(budget), executed: text(executed) };
}

function explain(
  row: FundRow,
  points: Decimal,
  score: Decimal,
  cap: number | null,
  { budget }: Profile,
): Message {
  const facts = { ...amounts(row), points: plain(points), score: plain(score) };
  if (cap !== null) {
    return message("score.execution-capped", { ...facts, cap: plain(decimal(cap)) });
  }
  if (budget.mode !== "floor") return message("score.execution", facts);
  return message("score.execution-floor", { ...facts, floor: percentText(decimal(budget.floor)) });
}

function unscored(row: FundRow, rate: Decimal | null, cap: number | null): Message {
  if (!rate) return message("score.open-rate", amounts(row));
  const facts = { ...amounts(row), rate: percentText(rate) };
  if (cap === null) return message("score.execution-unscored", facts);
  return message("score.execution-cap", { ...facts, cap: plain(decimal(cap)) });
}
