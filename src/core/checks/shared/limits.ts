import type { Profile } from "../../profile";

/** From where on something is worth a person's look, by the profile. */
export function limitsOf({ checks, over }: Profile): Profile["checks"] & { overRatio: number } {
  return { ...checks, overRatio: over.ratio };
}
