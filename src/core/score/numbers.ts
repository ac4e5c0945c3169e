import { compact, decimal, plain } from "../grid";
import { message } from "../messages";
import { unitsComparable } from "../target";
import { exceeded } from "./exceeded";
import { figures, percentText } from "./figures";
import type { NumberCase } from "./number-case";
import { full, nothing } from "./outcomes";
import { open, type Certain, type Verdict } from "./verdict";

/**
 * Scores a number against a number: ≥ in proportion, = and ≤ by the profile, 0 for a negative
 * actual. What the profile leaves open, and what can't be compared, is a person's.
 */
export function scoreNumbers(given: NumberCase): Verdict {
  const { target, actual, profile } = given;
  const texts = { target: target.text, actual: actual.text };
  if (boundRepeated(given)) return full(given, "bound-repeated", "positive");
  if (actual.vague) return open("vague-actual", "positive", message("score.open-vague", texts));
  if (target.vague)
    return open("vague-target", "positive", message("score.open-vague-target", texts));
  if (!unitsComparable(target.unit, actual.unit)) {
    return open("units-differ", "positive", message("score.open-units", texts));
  }
  if (!target.unit && actual.unit?.kind === "money") {
    return open("units-differ", "positive", message("score.open-units", texts));
  }
  if (given.doubtful && actual.value.lt(target.value)) {
    return open("no-sign", "noSign", message("score.open-no-sign", texts));
  }
  if ((given.satisfaction || target.unit?.base === "分") && isHardlyOneScale(given)) {
    return open("scales-differ", "satisfaction", message("score.open-kinds", texts));
  }
  if (target.sign === null && profile.noSign.mode === "manual" && !actual.value.eq(target.value)) {
    return open("no-sign", "noSign", message("score.open-no-sign", texts));
  }
  const equality = actual.value.eq(target.value);
  const strict = target.sign === ">" || target.sign === "<";
  if (strict && equality && profile.strict.mode === "manual") {
    return open("strict-equality", "strict", message("score.open-strict", texts));
  }
  if (target.value.gte(0) && actual.value.lt(0)) return scoreNegative(given);
  return byDirection(given);
}

/** 5个工作日内 → 5个工作日内: whatever lies within the target's own bound meets it. */
function boundRepeated({ target, actual }: NumberCase): boolean {
  return target.sign !== null && !target.vague && compact(target.text) === compact(actual.text);
}

/** 90 → 9.2, ≥90分 → 0.92: satisfaction on another scale than was promised, not a tenth of it. */
function isHardlyOneScale({ target, actual }: NumberCase): boolean {
  return actual.value.gt(0) && actual.value.times(5).lt(target.value);
}

function scoreNegative(given: NumberCase): Verdict {
  const { actual, profile } = given;
  if (profile.negativeActual.mode === "manual") {
    const texts = { target: given.target.text, actual: actual.text };
    return open("negative-actual", "negativeActual", message("score.open-negative", texts));
  }
  return byDirection({ ...given, actual: { ...actual, value: decimal(0), printed: "0" } });
}

function byDirection(given: NumberCase): Verdict {
  const { target, profile, direction } = given;
  if (direction === "at-most") return atMost(given);
  if (direction === "exactly") return exactly(given);
  const bareZero = target.sign === null && target.value.eq(0);
  if (bareZero) return zeroTarget(given);
  if (given.satisfaction && profile.satisfaction.mode === "intervals") return byIntervals(given);
  return atLeast(given);
}

function atLeast(given: NumberCase): Verdict {
  const { target, actual, points, profile } = given;
  if (actual.value.gte(target.value)) return reached(given);
  if (target.value.lte(0)) return incomparable(given);
  const { short, passMark } = profile.positive;
  const ratio = actual.value.div(target.value);
  if (short === "zero" || ratio.lt(passMark)) return nothing(given, "at-least-zero", "positive");
  const printed = { ...figures(target, actual), points: plain(points) };
  return {
    decision: "certain",
    score: ratio.times(points),
    outcome: ratio.lte(0) ? "missed" : "partial",
    rule: "at-least-short",
    parameter: "positive",
    explain: (score) => message("score.ratio", { ...printed, score }),
  };
}

/** Met; beyond the profile's ratio some places take points off. */
function reached(given: NumberCase): Certain {
  const { target, actual, points, profile } = given;
  const { ratio: limit, action, points: taken } = profile.over;
  const ratio = target.value.gt(0) ? actual.value.div(target.value) : null;
  if (action !== "deduct" || !ratio?.gte(limit)) return full(given, "at-least-met", "positive");
  const left = points.minus(taken);
  const facts = {
    ratio: percentText(ratio),
    limit: percentText(decimal(limit)),
    taken: plain(decimal(taken)),
    points: plain(points),
  };
  return {
    decision: "certain",
    score: left.lt(0) ? decimal(0) : left,
    outcome: "met",
    rule: "at-least-over",
    parameter: "over",
    explain: (score) => message("score.over-deducted", { ...facts, score }),
  };
}

function exactly(given: NumberCase): Verdict {
  const { target, actual, profile } = given;
  const { mode } = profile.equal;
  if (actual.value.eq(target.value)) return full(given, "equal-met", "equal");
  if (target.value.eq(0)) return zeroTarget(given);
  if (mode === "exact") return nothing(given, "equal-missed", "equal");
  if (mode === "asPositive") return { ...atLeast(given), parameter: "equal" };
  const texts = { target: target.text, actual: actual.text };
  return open("equal-missed", "equal", message("score.open-equal", texts));
}

/** A target of 0 is met by 0 at most; there is no ratio to it. */
function zeroTarget(given: NumberCase): Verdict {
  const { target, actual, profile } = given;
  if (actual.value.lte(0)) return full(given, "zero-met", "equal");
  if (profile.equal.zeroTarget === "atMost") return nothing(given, "zero-missed", "equal");
  const texts = { target: target.text, actual: actual.text };
  return open("zero-missed", "equal", message("score.open-equal", texts));
}

function atMost(given: NumberCase): Verdict {
  const { target, actual } = given;
  if (actual.value.lte(target.value)) return full(given, "at-most-met", "reverse");
  if (target.value.eq(0)) return nothing(given, "zero-missed", "reverse");
  if (!target.unit && !actual.unit && actual.value.gte(target.value.times(100))) {
    const texts = { target: target.text, actual: actual.text };
    return open("scales-differ", "reverse", message("score.open-kinds", texts));
  }
  return target.value.lt(0) ? incomparable(given) : exceeded(given);
}

function byIntervals(given: NumberCase): Verdict {
  const { actual, points, profile } = given;
  const best = profile.satisfaction.intervals
    .filter(({ from }) => actual.value.gte(from))
    .sort((a, b) => b.from - a.from)[0];
  const share = decimal(best?.share ?? 0);
  const facts = { actual: actual.text, share: percentText(share), points: plain(points) };
  return {
    decision: "certain",
    score: points.times(share),
    outcome: share.gte(1) ? "met" : share.gt(0) ? "partial" : "missed",
    rule: "satisfaction-interval",
    parameter: "satisfaction",
    explain: (score) => message("score.satisfaction-interval", { ...facts, score }),
  };
}

function incomparable({ target, actual }: NumberCase): Verdict {
  const texts = { target: target.text, actual: actual.text };
  return open("negative-target", "positive", message("score.open-negative-target", texts));
}
