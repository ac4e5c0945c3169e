import { compact, decimal, plain, type Decimal } from "../grid";
import { message } from "../messages";
import type { Profile } from "../profile";
import { answersInKind, compareWording, type Tier, type Value } from "../target";
import { percentText } from "./figures";
import { open, type Verdict } from "./verdict";

export interface WordCase {
  readonly target: Value;
  readonly actual: Value;
  readonly points: Decimal;
  readonly profile: Profile;
}

const TIERS: readonly Tier[] = ["met", "partial", "missed"];

/** Scores an answer in words, a date or a tier: a met one in full, the rest as the profile says. */
export function scoreWords(given: WordCase): Verdict {
  const { target, actual, profile } = given;
  const texts = { target: target.text, actual: actual.text };
  const named = answersInKind(target, actual) ? null : namedTier(actual, profile);
  if (named) return byTier(named, given);
  const { tier, why } = compareWording(target, actual);
  if (why === "late") {
    return open("deadline-late", "qualitative", message("score.open-late", texts), [
      "partial",
      "missed",
    ]);
  }
  if (tier) return byTier(tier, given);
  return open("wording-unknown", "qualitative", message("score.open-wording", texts));
}

/** The tier an answer names, in the profile's words or in those every form uses. */
export function namedTier(actual: Value, { qualitative }: Profile): Tier | null {
  const said = compact(actual.text);
  const own = TIERS.find((tier) => qualitative.words[tier].some((word) => compact(word) === said));
  return own ?? (actual.kind === "tier" ? actual.tier : null);
}

/** A tier's share of the points where the profile gives one; else the tier's scores, for a person. */
export function byTier(tier: Tier, { target, actual, points, profile }: WordCase): Verdict {
  const share = profile.qualitative.auto[tier];
  const texts = { target: target.text, actual: actual.text };
  const rule = `wording-${tier}`;
  if (share === null) {
    return open(rule, "qualitative", message("score.open-tier", { ...texts, tier }), [tier]);
  }
  const facts = { ...texts, tier, share: percentText(decimal(share)), points: plain(points) };
  return {
    decision: "certain",
    score: points.times(share),
    outcome: tier,
    rule,
    parameter: "qualitative",
    explain: (score) => message("score.tier", { ...facts, score }),
  };
}
