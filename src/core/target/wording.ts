import type { Tier, WordingValue } from "./value";
import {
  GOOD_ABSENCE,
  NEGATIONS,
  PARTICLES,
  STRENGTHENERS,
  SYNONYMS,
  TIER_PHRASES,
  TIER_WORDS,
  WEAKENERS,
} from "./words";

const TIERS: readonly Tier[] = ["missed", "partial", "met"];

/** The tier a whole answer names, also when print cut it off at either end; null for other words. */
export function parseTier(text: string): Tier | null {
  const answer = text.replace(/[。.;；,，、!！]+$/, "");
  for (const tier of TIERS) {
    if (TIER_WORDS[tier].has(answer)) return tier;
    if (TIER_PHRASES[tier].some((phrase) => phrase === answer)) return tier;
  }
  if (
    /^(?:已?(?:全部)?(?:完成|达成))?100(?:\.0+)?%?(?:完成|达成)$|^100%(?:完成|达成)$/.test(answer)
  )
    return "met";
  if (answer.length < 4) return null;
  const owners = TIERS.filter((tier) =>
    TIER_PHRASES[tier].some((phrase) => phrase.includes(answer)),
  );
  return owners.length === 1 ? (owners[0] ?? null) : tierOfFragment(answer, owners);
}

/** A piece that stands in several phrases is the tier only its own words give away. */
function tierOfFragment(answer: string, owners: readonly Tier[]): Tier | null {
  if (owners.includes("partial") && /部分|并具|一定/.test(answer)) return "partial";
  if (owners.includes("missed") && /未|且效|较差/.test(answer)) return "missed";
  return null;
}

/** Words with their strength: 较有提高 → 提高, 1. Null when nothing is left of them. */
export function parseWording(text: string): Omit<WordingValue, "text"> | null {
  if (!/\p{L}/u.test(text)) return null;
  const absence = GOOD_ABSENCE.test(text);
  const negated = !absence && /^(?:未|没|不|尚未)/.test(text);
  const weak = text.search(WEAKENERS) >= 0;
  const strong = text.search(STRENGTHENERS) >= 0;
  const core = coreOf(text);
  if (core === "") return null;
  return { kind: "wording", core, strength: negated ? 0 : weak ? 1 : strong ? 3 : 2 };
}

const ABSENT = /^(?:无|零|0|没有|未(?:发生|出现)|不(?:发生|出现))/;

/** A wording's words without degrees and particles, each synonym by its first word. */
export function coreOf(text: string): string {
  let core = text.replace(/[\p{P}\p{S}\p{Z}]/gu, "");
  const absent = GOOD_ABSENCE.test(core);
  core = absent ? core.replace(ABSENT, "无") : core.replace(NEGATIONS, "");
  core = core.replace(WEAKENERS, "");
  const plain = core.replace(STRENGTHENERS, "").replace(PARTICLES, "");
  core = plain === "" ? core.replace(PARTICLES, "") : plain;
  core = core.replace(/^有(?=.)/, "");
  for (const [first = "", ...others] of SYNONYMS) {
    for (const other of others) core = core.replaceAll(other, first);
  }
  return core;
}
