import type { TableRow } from "../detect";
import { plain, type Decimal } from "../grid";
import { message } from "../messages";
import type { Profile } from "../profile";
import { directionOf, isDoubtful, unitsComparable, type Value } from "../target";
import { scoreNumbers } from "./numbers";
import { open, type Verdict } from "./verdict";
import { byTier, namedTier, scoreWords } from "./words";

export interface Judged {
  readonly row: TableRow;
  readonly target: Value;
  readonly actual: Value;
  readonly points: Decimal;
  readonly profile: Profile;
}

/** Whether a row's score follows from target, actual and profile, and then which; else why not. */
export function judge(given: Judged): Verdict {
  const { row, target, actual, points, profile } = given;
  const texts = { target: target.text, actual: actual.text };
  if (actual.kind === "blank") {
    return open("blank-actual", "positive", message("score.open-blank-actual"));
  }
  if (target.kind === "blank" || target.kind === "not-applicable") {
    return open("blank-target", "positive", message("score.open-blank-target"));
  }
  if (actual.kind === "not-applicable") {
    return open("not-applicable", "notApplicable", message("score.open-not-applicable", texts));
  }
  if (target.kind === "number" && actual.kind === "number") {
    const names = namesOf(row);
    const satisfaction = /满意度/.test(`${names.level1}${names.level2}`);
    const direction =
      target.sign === null && profile.noSign.mode === "atLeast"
        ? "at-least"
        : directionOf(target, names);
    const doubtful = direction === "at-least" && isDoubtful(target, names);
    return scoreNumbers({ target, actual, points, direction, satisfaction, doubtful, profile });
  }
  if (target.kind === "range" && (actual.kind === "number" || actual.kind === "range")) {
    return scoreRange(target, actual, points);
  }
  const named = namedTier(actual, profile);
  const measurable = target.kind === "number" || target.kind === "range";
  if (measurable && named) return byTier(named, given);
  if (measurable) return open("kinds-differ", "positive", message("score.open-kinds", texts));
  return scoreWords(given);
}

function scoreRange(
  target: Extract<Value, { kind: "range" }>,
  actual: Extract<Value, { kind: "number" | "range" }>,
  points: Decimal,
): Verdict {
  const texts = { target: target.text, actual: actual.text };
  if (actual.kind === "number" && actual.vague) {
    return open("vague-actual", "positive", message("score.open-vague", texts));
  }
  if (!unitsComparable(target.unit, actual.unit)) {
    return open("units-differ", "positive", message("score.open-units", texts));
  }
  const [low, high] =
    actual.kind === "number" ? [actual.value, actual.value] : [actual.low, actual.high];
  const within = low.gte(target.low) && high.lte(target.high);
  if (!within) return open("range-outside", "positive", message("score.open-range", texts));
  return {
    decision: "certain",
    score: points,
    outcome: "met",
    rule: "range-met",
    parameter: "positive",
    explain: () => message("score.met", { ...texts, points: plain(points) }),
  };
}

/** What the row's place in the form tells of a bare number. */
export function namesOf({ name, level1, level2 }: TableRow): {
  name: string;
  level1: string;
  level2: string;
} {
  return { name, level1: level1?.text ?? "", level2: level2?.text ?? "" };
}
