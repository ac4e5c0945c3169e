import { compact, decimal } from "../grid";
import { compareTimes, timely } from "./compare-times";
import { UNKNOWN, type WordingComparison } from "./comparison";
import { figureReached } from "./frames";
import { piecesOf, relationOf, speaksOfSame } from "./relation";
import type { Tier, Value } from "./value";
import { isWithinBudget } from "./within-budget";
import { coreOf, degreeOf, has, parseWording } from "./wording";
import {
  ADVERSE,
  ASKED,
  GOOD_ABSENCE,
  GRADES,
  NEGATIONS,
  NONE_HAPPENED,
  SCALES,
  TIMELY,
  UNFINISHED,
  WEAKENERS,
} from "./words";

type Wording = Extract<Value, { kind: "wording" }>;

/**
 * Holds an answer in words, a date or a tier against a target that is not a number. Whatever the
 * ladder of words can't place is a person's: a wrong "met" is worse than none.
 */
export function compareWording(target: Value, actual: Value): WordingComparison {
  if (blank(target) || blank(actual)) return UNKNOWN;
  if (target.kind === "number" || target.kind === "range") return shortOfNumber(actual);
  const [wanted, said] = [compact(target.text), compact(actual.text)];
  if (wanted === said || SCALES.get(wanted) === said) return { tier: "met", why: "same-words" };
  if (isWithinBudget(wanted) && isWithinBudget(said)) return { tier: "met", why: "as-strong" };
  if (figureReached(wanted, said)) return { tier: "met", why: "as-strong" };
  if (target.kind === "wording" && answersInKind(target, actual) && actual.kind === "tier")
    return { tier: "met", why: "same-words" };
  if (actual.kind === "tier")
    return { tier: graded(target, actual.tier, actual.text), why: "answer-tier" };
  if (target.kind === "deadline" || target.kind === "period") return compareTimes(target, actual);
  const words = asWording(target);
  if (!words) return UNKNOWN;
  const absence = GOOD_ABSENCE.test(wanted);
  if (absence && noneHappened(actual)) return { tier: "met", why: "none-happened" };
  if (actual.kind === "number") return absence ? UNKNOWN : wholeShare(words, actual);
  return actual.kind === "wording" ? compareWords(words, actual) : UNKNOWN;
}

function blank({ kind }: Value): boolean {
  return kind === "blank" || kind === "not-applicable";
}

/** Words can only say that a number was not reached; that it was, they can't. */
function shortOfNumber(actual: Value): WordingComparison {
  return actual.kind === "tier" && actual.tier !== "met"
    ? { tier: actual.tier, why: "answer-tier" }
    : UNKNOWN;
}

/** A target that is a grade (良好) is met by that grade or a better one. */
function graded(target: Value, tier: Tier, said: string): Tier {
  const rank = (text: string): number => GRADES.findIndex((grade) => grade.has(compact(text)));
  const [wanted, given] = [rank(target.text), rank(said)];
  return wanted >= 0 && given >= 0 && given <= wanted ? "met" : tier;
}

/**
 * Whether an answer is held against the target's own word for it: the target is a grade, or is that
 * very word (效果良好 → 良好). Such an answer names no tier of its own.
 */
export function answersInKind(target: Value, actual: Value): boolean {
  const [wanted, said] = [compact(target.text), compact(actual.text)];
  if (wanted === said) return true;
  const isGrade = (text: string): boolean => GRADES.some((grade) => grade.has(text));
  if (isGrade(wanted) && isGrade(said)) return true;
  return target.kind === "wording" && coreOf(wanted) !== "" && coreOf(wanted) === coreOf(said);
}

/** A target of 完成 or 达标 reads as words here. */
function asWording(target: Value): Wording | null {
  if (target.kind === "wording") return target;
  const words = target.kind === "tier" ? parseWording(compact(target.text)) : null;
  return words && { ...words, text: target.text };
}

function noneHappened(actual: Value): boolean {
  if (actual.kind === "number") return actual.value.eq(0) && !actual.vague;
  return NONE_HAPPENED.test(compact(actual.text));
}

/** 及时 → 100%: all of it was. A lower share says nothing of the words. */
function wholeShare(
  target: Wording,
  actual: Extract<Value, { kind: "number" }>,
): WordingComparison {
  const all = actual.unit?.kind === "percent" && actual.value.gte(decimal(1)) && !actual.vague;
  return all && !has(compact(target.text), NEGATIONS) ? { tier: "met", why: "all-of-it" } : UNKNOWN;
}

function compareWords(target: Wording, actual: Wording): WordingComparison {
  const wanted = compact(target.text);
  const said = compact(actual.text);
  if (TIMELY.test(said) && onlyTimely(wanted)) return timely(said);
  if (/\d\s*[\p{L}%‰]/u.test(wanted) || /\d/.test(said) || takesBack(said, wanted)) return UNKNOWN;
  const denied = count(said, NEGATIONS) - count(wanted, NEGATIONS);
  if (!GOOD_ABSENCE.test(said) && denied !== 0) return deniedBy(target, actual, denied);
  if (foreign(said, wanted, WEAKENERS)) return weakened(wanted, said);
  const relation = relationOf(wanted, said);
  const weaker = degreeOf(said) < degreeOf(wanted);
  if (!relation || weaker || (target.strength === 0) !== (actual.strength === 0)) return UNKNOWN;
  return { tier: "met", why: relation === "same" ? "as-strong" : "affirms" };
}

/** Time is all the target asks for: 及时, 按法院规定时间; not 及时、准确. */
function onlyTimely(wanted: string): boolean {
  const timed = piecesOf(wanted).every((piece) => TIMELY.test(piece));
  return TIMELY.test(wanted) && timed && !ASKED.some((word) => coreOf(wanted).includes(word));
}

/** Unfinished, turned round or qualified, in words that the target doesn't have. */
function takesBack(said: string, wanted: string): boolean {
  return (
    foreign(coreOf(said), coreOf(wanted), ADVERSE) ||
    foreign(coreOf(said), coreOf(wanted), UNFINISHED)
  );
}

/** One leading negation more than the target has, of the target's own words: 未提高. */
function deniedBy(target: Wording, actual: Wording, denied: number): WordingComparison {
  const halfway = /^不(?:够|太|甚|很|尽|完全|十分)/.test(compact(actual.text));
  const plain = denied === 1 && actual.strength === 0 && target.strength !== 0 && !halfway;
  const core = { target: target.text, actual: actual.core };
  return plain && speaksOfSame(core.target, core.actual)
    ? { tier: "missed", why: "negated" }
    : UNKNOWN;
}

/** A weakener the target lacks: partly met. Where the target is weakened in other words, who knows. */
function weakened(wanted: string, said: string): WordingComparison {
  if (has(wanted, WEAKENERS) || !speaksOfSame(wanted, said)) return UNKNOWN;
  return { tier: "partial", why: "weaker" };
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** A word of the kind in the answer that the target doesn't have. */
function foreign(said: string, wanted: string, pattern: RegExp): boolean {
  return [...said.matchAll(pattern)].some(([word]) => !wanted.includes(word));
}
