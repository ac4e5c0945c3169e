import { compact } from "../grid";
import type { Profile } from "../profile";
import type { Value } from "../target";

interface Pair {
  readonly target: Value;
  readonly actual: Value;
  readonly profile: Profile;
}

/**
 * A row does not apply when its target says so and nothing real was done, or its target is blank and
 * the actual says so; a place that drops such rows also goes by the actual alone.
 */
export function doesNotApply({ target, actual, profile }: Pair): boolean {
  const noTarget = marksNothing(target, profile);
  const noActual = marksNothing(actual, profile);
  if (noTarget) return noActual || actual.kind === "blank";
  if (!noActual) return false;
  return target.kind === "blank" || profile.notApplicable.policy === "rescale";
}

function marksNothing(value: Value, { notApplicable }: Profile): boolean {
  if (value.kind === "not-applicable") return true;
  if (value.kind === "number") return false;
  const text = compact(value.text);
  return notApplicable.marks.some((mark) => compact(mark) === text);
}
