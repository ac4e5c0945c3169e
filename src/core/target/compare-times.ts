import { compact } from "../grid";
import { UNKNOWN, type WordingComparison } from "./comparison";
import { doneBy } from "./dates";
import type { DeadlineValue, Value } from "./value";
import { has } from "./wording";
import { ADVERSE, NEGATIONS, TIMELY, UNFINISHED, WEAKENERS } from "./words";

/** Holds a date, a period or words of time against a deadline or a period. */
export function compareTimes(target: Value, actual: Value): WordingComparison {
  if (actual.kind === "wording" && TIMELY.test(actual.text)) return timely(compact(actual.text));
  if (target.kind !== "deadline") return UNKNOWN;
  if (actual.kind === "deadline") return compareDates(actual, target);
  const ended = actual.kind === "period" && actual.until && doneBy(actual.until, target);
  return ended ? { tier: "met", why: "in-time" } : UNKNOWN;
}

/** A later day is late; "before" a later day may still have been in time. */
function compareDates(actual: DeadlineValue, target: DeadlineValue): WordingComparison {
  const done = doneBy(actual, target);
  if (done) return { tier: "met", why: "in-time" };
  return done === false && !actual.before ? { tier: "missed", why: "late" } : UNKNOWN;
}

/** 按时完成, 未按时, 基本及时, 及时率100%; a lower share, or a word that takes it back, tells nothing. */
export function timely(said: string): WordingComparison {
  const shares = said.replace(/100(?:\.0+)?%/g, "");
  const denied = /^(?:未能?|没有|没|不能?|未在)(?:够)?/.test(said);
  const rest = said.replace(/^(?:未能|未|没有|没|不能|不)/, "");
  if (/\d/.test(shares) || has(rest, ADVERSE) || has(rest, UNFINISHED) || has(rest, NEGATIONS)) {
    return UNKNOWN;
  }
  if (denied) return { tier: "missed", why: "negated" };
  return has(said, WEAKENERS)
    ? { tier: "partial", why: "weaker" }
    : { tier: "met", why: "in-time" };
}
