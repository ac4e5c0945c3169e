import { decimal, plain, roundHalfUp, type Decimal } from "../../core";

/** A number as a form prints it: no needless zeros, at most the given decimals. */
export function printNumber(value: number, decimals = 4): string {
  return plain(roundHalfUp(decimal(value), decimals));
}

/** A score, or a dash while there is none. */
export function printScore(value: number | null): string {
  return value === null ? "—" : printNumber(value);
}

/** A rate with two decimals: 0.86123 → "86.12%". */
export function printRate(rate: Decimal): string {
  return `${plain(roundHalfUp(rate.times(100), 2))}%`;
}
