import { compact, decimal } from "../grid";
import { doneBy } from "./dates";
import type { DeadlineValue, Tier, Value } from "./value";

import { coreOf } from "./wording";
import { GOOD_ABSENCE, NEGATIONS, STRENGTHENERS, TIMELY, WEAKENERS } from "./words";

type Wording = Extract<Value, { kind: "wording" }>;

/** What a comparison of words rests on. */
export type WordingReason =
  | "same-words"
  | "answer-tier"
  | "as-strong"
  | "affirms"
  | "weaker"
  | "negated"
  | "in-time"
  | "late"
  | "all-of-it"
  | "unknown";

export interface WordingComparison {
  /** null: words alone can't tell, a person has to. */
  readonly tier: Tier | null;
  readonly why: WordingReason;
}

const UNKNOWN: WordingComparison = { tier: null, why: "unknown" };

/**
 * Holds an answer in words, a date or a tier against a target that is not a number. Whatever the
 * ladder of words can't place is a person's: a wrong "met" is worse than none.
 */
export function compareWording(target: Value, actual: Value): WordingComparison {
  if (blank(target) || blank(actual)) return UNKNOWN;
  if (actual.kind === "tier" && actual.tier !== "met")
    return { tier: actual.tier, why: "answer-tier" };
  if (target.kind === "number" || target.kind === "range") return UNKNOWN;
  if (compact(target.text) === compact(actual.text)) return { tier: "met", why: "same-words" };
  if (actual.kind === "tier") return { tier: "met", why: "answer-tier" };
  if (target.kind === "deadline" || target.kind === "period") return compareTimes(target, actual);
  if (actual.kind === "number") return wholeShare(actual);
  if (target.kind !== "wording" || actual.kind !== "wording") return UNKNOWN;
  return compareWords(target, actual);
}

function blank({ kind }: Value): boolean {
  return kind === "blank" || kind === "not-applicable";
}

function compareTimes(target: Value, actual: Value): WordingComparison {
  if (target.kind === "deadline" && actual.kind === "deadline") return compareDates(actual, target);
  if (actual.kind === "wording" && TIMELY.test(actual.text)) return timely(actual);
  return UNKNOWN;
}

function compareDates(actual: DeadlineValue, target: DeadlineValue): WordingComparison {
  const done = doneBy(actual, target);
  if (done === null) return UNKNOWN;
  return done ? { tier: "met", why: "in-time" } : { tier: "missed", why: "late" };
}

function timely(actual: Wording): WordingComparison {
  if (actual.strength === 0 || modified(actual.text, NEGATIONS))
    return { tier: "missed", why: "negated" };
  return actual.strength === 1
    ? { tier: "partial", why: "weaker" }
    : { tier: "met", why: "in-time" };
}

/** 及时 → 100%: all of it was. A lower share says nothing of the words. */
function wholeShare(actual: Extract<Value, { kind: "number" }>): WordingComparison {
  const all = actual.unit?.kind === "percent" && actual.value.gte(decimal(1)) && !actual.vague;
  return all ? { tier: "met", why: "all-of-it" } : UNKNOWN;
}

function compareWords(target: Wording, actual: Wording): WordingComparison {
  const wanted = compact(target.text);
  const said = compact(actual.text);
  const timeWords = TIMELY.test(wanted) && TIMELY.test(said);
  const related = timeWords || relates(target.core, actual.core);
  if (actual.strength === 0) return related ? { tier: "missed", why: "negated" } : UNKNOWN;
  if (!GOOD_ABSENCE.test(said) && foreign(said, wanted, NEGATIONS)) return UNKNOWN;
  if (foreign(said, wanted, WEAKENERS))
    return related ? { tier: "partial", why: "weaker" } : UNKNOWN;
  if (!related) return UNKNOWN;
  if (timeWords) return { tier: "met", why: "in-time" };
  if (asksMore(wanted, said)) return UNKNOWN;
  return { tier: "met", why: target.core === actual.core ? "as-strong" : "affirms" };
}

/** One core holds the other: 满足 affirms 满足社会培训机构的需求. One character affirms nothing longer. */
function relates(target: string, actual: string): boolean {
  if (target === actual) return true;
  if (actual.length >= 2 && target.includes(actual)) return true;
  return target.length >= 2 && actual.includes(target);
}

/** The target is strengthened and the answer is plain: 有效提升 → 提升. */
function asksMore(wanted: string, said: string): boolean {
  return (
    modified(wanted, STRENGTHENERS) && !modified(said, STRENGTHENERS) && !plainTwice(wanted, said)
  );
}

/** A long target may hold a strong word elsewhere; only the one beside the answer's word counts. */
function plainTwice(wanted: string, said: string): boolean {
  const core = coreOf(said);
  const at = wanted.indexOf(core);
  return at >= 0 && wanted.search(STRENGTHENERS) > at + core.length + 4;
}

function modified(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** A modifier in the answer that the target doesn't have. */
function foreign(said: string, wanted: string, pattern: RegExp): boolean {
  return [...said.matchAll(pattern)].some(([word]) => !wanted.includes(word));
}
