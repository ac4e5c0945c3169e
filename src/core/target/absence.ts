import { compact, decimal } from "../grid";
import type { ValueContext } from "./context";
import { directionOf } from "./direction";
import type { NumberValue } from "./value";
import { GOOD_ABSENCE, GRAVER, NONE_HAPPENED } from "./words";

/**
 * 未发生, 无投诉 where a number is to stay low: it is 0. Null for any other target (≥5次 → 未发生), for
 * money and time, and for words that leave room (无重大事故 where any accident counts).
 */
export function parseAbsence(
  text: string,
  context: ValueContext,
): Omit<NumberValue, "text"> | null {
  const { side, target, name = "" } = context;
  if (side !== "actual" || target?.kind !== "number") return null;
  const unwanted = target.value.eq(0) || directionOf(target, context) === "at-most";
  const { unit } = target;
  if (!unwanted || unit?.kind === "money" || unit?.kind === "duration") return null;
  if (!NONE_HAPPENED.test(text) && !GOOD_ABSENCE.test(text)) return null;
  if (/\d|超支|影响/.test(text)) return null;
  const graver = GRAVER.exec(text)?.[0];
  if (graver !== undefined && !compact(name).includes(graver)) return null;
  return { kind: "number", sign: null, printed: "0", value: decimal(0), unit, vague: false };
}
