import { decimal, plain } from "../grid";
import { message } from "../messages";
import { figures } from "./figures";
import type { NumberCase } from "./number-case";
import type { Certain } from "./verdict";

/** ≤ exceeded, with a target above 0: linear to 0, target ÷ actual, or nothing, as the profile says. */
export function exceeded({ target, actual, points, profile }: NumberCase): Certain {
  const { mode, zeroAt } = profile.reverse;
  const certain = { decision: "certain", parameter: "reverse" } as const;
  const printed = { ...figures(target, actual), points: plain(points) };
  if (mode === "ratio") {
    return {
      ...certain,
      score: target.value.div(actual.value).times(points),
      outcome: "partial",
      rule: "at-most-ratio",
      explain: (score) => message("score.reverse-ratio", { ...printed, score }),
    };
  }
  const limit = target.value.times(zeroAt);
  if (mode === "zero" || actual.value.gte(limit)) {
    const texts = { target: target.text, actual: actual.text };
    return {
      ...certain,
      score: decimal(0),
      outcome: "missed",
      rule: "at-most-zero",
      explain: () => message("score.exceeded-zero", texts),
    };
  }
  const span = limit.minus(target.value);
  const width = zeroAt === 2 ? "" : plain(decimal(zeroAt).minus(1));
  return {
    ...certain,
    score: limit.minus(actual.value).div(span).times(points),
    outcome: "partial",
    rule: "at-most-linear",
    explain: (score) => message("score.reverse-linear", { ...printed, width, score }),
  };
}
