// big.js: decimal arithmetic with half-up rounding in 6 KB, MIT, maintained since 2012.
import Big from "big.js";

export type Decimal = Big;

/** Division keeps 40 places: more than any form prints, so that rounding happens once, at the end. */
const Exact = Big();
Exact.DP = 40;
Exact.RM = Big.roundHalfUp;

/** A decimal from a number or plain decimal text; throws on anything else. */
export function decimal(value: number | string | Decimal): Decimal {
  return new Exact(value);
}

export function isDecimal(value: unknown): value is Decimal {
  return value instanceof Exact;
}

/** Rounds half away from zero to the given places: 4.445 → 4.45. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

export function sum(values: Iterable<Decimal | number>): Decimal {
  let total = decimal(0);
  for (const value of values) total = total.plus(value);
  return total;
}

/** Plain decimal text without exponent or trailing zeros: 3.590 → "3.59". */
export function plain(value: Decimal): string {
  return decimal(value)
    .toFixed()
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}
