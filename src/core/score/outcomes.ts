import { decimal, plain } from "../grid";
import { message } from "../messages";
import type { NumberCase } from "./number-case";
import type { Certain } from "./verdict";

/** Met: all points. */
export function full(given: NumberCase, rule: string, parameter: Certain["parameter"]): Certain {
  const { target, actual, points } = given;
  const facts = { target: target.text, actual: actual.text, points: plain(points) };
  return {
    decision: "certain",
    score: points,
    outcome: "met",
    rule,
    parameter,
    explain: () => message("score.met", facts),
  };
}

/** Missed: 0, whatever is near. */
export function nothing(given: NumberCase, rule: string, parameter: Certain["parameter"]): Certain {
  const facts = { target: given.target.text, actual: given.actual.text };
  return {
    decision: "certain",
    score: decimal(0),
    outcome: "missed",
    rule,
    parameter,
    explain: () =>
      message(parameter === "equal" ? "score.unequal-zero" : "score.missed-zero", facts),
  };
}
