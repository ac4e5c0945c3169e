import type { Tier, WordingValue } from "./value";
import {
  GOOD_ABSENCE,
  NEGATIONS,
  PARTICLES,
  STRONG,
  STRONGEST,
  SYNONYMS,
  TIER_PHRASES,
  TIER_WORDS,
  WEAKENERS,
} from "./words";

const TIERS: readonly Tier[] = ["missed", "partial", "met"];

/** The tier a whole answer names, also when print cut it off at either end; null for other words. */
export function parseTier(text: string): Tier | null {
  const answer = text.replace(/^["'“”‘’]+|[。.;；,，、!！"'“”‘’]+$/g, "");
  const named = TIERS.find(
    (tier) => TIER_WORDS[tier].has(answer) || TIER_PHRASES[tier].includes(answer),
  );
  if (named) return named;
  if (/^(?:已?(?:全部)?(?:完成|达成))?100(?:\.0+)?%?(?:完成|达成)$/.test(answer)) return "met";
  return answer.length < 4 ? null : tierOfFragment(answer);
}

/** A cut-off answer: 未 or 部分 may be what is missing, so no fragment means met. */
function tierOfFragment(answer: string): Tier | null {
  const owners = TIERS.filter((tier) =>
    TIER_PHRASES[tier].some((phrase) => phrase.includes(answer)),
  );
  const [only, another] = owners;
  if (only && !another) return only === "met" ? null : only;
  if (owners.includes("partial") && /部分|并具|一定/.test(answer)) return "partial";
  if (owners.includes("missed") && /未|且效|较差/.test(answer)) return "missed";
  return null;
}

/** Words with their strength: 较有提高 → 提高, 1. Null when nothing is left of them. */
export function parseWording(text: string): Omit<WordingValue, "text"> | null {
  if (!/\p{L}/u.test(text)) return null;
  const core = coreOf(text);
  return core === "" ? null : { kind: "wording", core, strength: strengthOf(text) };
}

const NEGATED =
  /^(?:尚|还|仍)?(?:未能|未(?!来)|没有|没|不能|不(?!断|仅|只|但|同|错)|无(?!偿|障碍|缝|线|害|公害|人机|纸化))(?:得到?|能)?/;

/** 0 where a negation leads; else by the strongest adverb, unless a weakener stands there. */
function strengthOf(text: string): WordingValue["strength"] {
  if (!GOOD_ABSENCE.test(text) && NEGATED.test(text)) return 0;
  if (has(text, WEAKENERS)) return 1;
  if (has(text, STRONGEST)) return 4;
  return has(text, STRONG) ? 3 : 2;
}

/** How much a text asks for beyond the plain word, whatever else it says: 0, 1 有效, 2 显著. */
export function degreeOf(text: string): number {
  if (has(text, STRONGEST)) return 2;
  return has(text, STRONG) ? 1 : 0;
}

export function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

const ABSENT = /^(?:无|零|0|没有|未(?:发生|出现)|不(?:发生|出现))/;

/**
 * A wording's words without adverbs of degree, particles and a leading negation (its strength tells
 * of that); each synonym by its first word.
 */
export function coreOf(text: string): string {
  let core = text.replace(/[\p{P}\p{S}\p{Z}]/gu, "");
  const absent = GOOD_ABSENCE.test(core);
  core = absent ? core.replace(ABSENT, "无") : core.replace(NEGATED, "");
  core = core.replace(WEAKENERS, "");
  const plain = core.replace(STRONG, "").replace(STRONGEST, "").replace(PARTICLES, "");
  core = plain === "" ? core.replace(PARTICLES, "") : plain;
  core = absent ? core : core.replace(NEGATIONS, "不");
  core = core.replace(/^有(?=.)/, "");
  for (const [first = "", ...others] of SYNONYMS) {
    for (const other of others) core = core.replaceAll(other, first);
  }
  return core;
}
