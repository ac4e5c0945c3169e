import type { Tier } from "./value";

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
  | "none-happened"
  | "unknown";

export interface WordingComparison {
  /** null: words alone can't tell, a person has to. */
  readonly tier: Tier | null;
  readonly why: WordingReason;
}

export const UNKNOWN: WordingComparison = { tier: null, why: "unknown" };
