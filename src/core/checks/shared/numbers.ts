import { compact, decimal, plain, sum, type Decimal } from "../../grid";

/** The sum of the numbers that are there, free of binary fractions. */
export function addUp(values: Iterable<number | null>): number {
  return sum([...values].filter((value) => value !== null)).toNumber();
}

export function near(a: number, b: number, tolerance = 1e-9): boolean {
  return Math.abs(a - b) <= tolerance + 1e-12;
}

/** A number as a person writes it: no exponent, no trailing zeros. */
export function show(value: number | Decimal): string {
  return plain(decimal(value));
}

/** A fraction as a percentage of two decimals at most: 0.9255 → "92.55%". */
export function showPercent(fraction: number | Decimal): string {
  return `${plain(decimal(fraction).times(100).round(2))}%`;
}

/** Digits after the point in a printed number: "92.55%" → 2, "100" → 0. */
export function printedDecimals(text: string): number {
  return /\.(\d+)/.exec(compact(text))?.[1]?.length ?? 0;
}

/** Whether rounding `exact` to the decimals that `printed` shows gives `printed`. */
export function isRoundingOf(printed: number, exact: number, decimals: number): boolean {
  return near(printed, exact, 0.5 * 10 ** -decimals);
}
