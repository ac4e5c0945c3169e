import type { Decimal } from "../grid";
import { unitsComparable } from "./units";
import type { NumberValue } from "./value";
import type { Direction } from "./direction";

export interface NumberComparison {
  readonly met: boolean;
  /** Actual ÷ target; null for a target of 0 or below. */
  readonly ratio: Decimal | null;
}

/**
 * Holds a number against a number. Null when they can't be compared: units of different kinds, or an
 * inexact actual. A target "> N" counts as met at N, as the published forms of 上海 2020 do.
 */
export function compareNumbers(
  target: NumberValue,
  actual: NumberValue,
  direction: Direction,
): NumberComparison | null {
  if (actual.vague || !unitsComparable(target.unit, actual.unit)) return null;
  return {
    met: isMet(target.value, actual.value, direction),
    ratio: target.value.gt(0) ? actual.value.div(target.value) : null,
  };
}

function isMet(target: Decimal, actual: Decimal, direction: Direction): boolean {
  if (direction === "at-least") return actual.gte(target);
  if (direction === "at-most") return actual.lte(target);
  return actual.eq(target);
}
