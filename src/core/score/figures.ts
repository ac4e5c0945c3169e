import { plain, type Decimal } from "../grid";
import type { NumberValue } from "../target";

/** Two numbers as the form prints them; in base units where their units differ (万人 and 人). */
export function figures(
  target: NumberValue,
  actual: NumberValue,
): { target: string; actual: string } {
  const [wanted, done] = [target.unit, actual.unit];
  const percent = wanted?.kind === "percent" && done?.kind === "percent";
  if (percent) return { target: percentText(target.value), actual: percentText(actual.value) };
  const sameUnit = wanted && done ? wanted.factor.eq(done.factor) : wanted === done;
  const one = sameUnit && wanted ? wanted.factor : null;
  const print = (value: Decimal): string => plain(one ? value.div(one) : value);
  return { target: print(target.value), actual: print(actual.value) };
}

/** A fraction as a percentage: 0.8612 → "86.12%"; at most four decimals. */
export function percentText(fraction: Decimal): string {
  return `${plain(fraction.times(100).round(4))}%`;
}
