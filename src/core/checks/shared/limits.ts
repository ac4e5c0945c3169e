import type { Profile } from "../../profile";

export type Limits = Omit<Profile["checks"], "origin"> & {
  /** Texts that stand in a reason cell and give no reason. */
  readonly placeholders: readonly string[];
  /** Actual ÷ target from which on an over-achievement asks for a word. */
  readonly overRatio: number;
};

/** From where on something is worth a person's look, by the profile. */
export function limitsOf({ checks, over, reason }: Profile): Limits {
  return { ...checks, overRatio: over.ratio, placeholders: reason.placeholders };
}
