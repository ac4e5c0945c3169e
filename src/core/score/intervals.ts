import { decimal, type Decimal } from "../grid";
import type { Band, Profile } from "../profile";
import type { Tier } from "../target";
import type { Interval, TierChoice } from "./scorecard";

const DOWN = 0;
const UP = 3;

/** The scores a tier allows, to the profile's decimals: below 80% of 30 is 23.99 at most. */
export function bandInterval(band: Band, points: Decimal, decimals: number): Interval {
  const low = points.times(band.low).round(decimals, UP);
  const bound = points.times(band.high);
  if (band.high === 1 && band.highIncluded) return [low.toNumber(), points.toNumber()];
  const step = decimal(1).div(decimal(10).pow(decimals));
  const floored = bound.round(decimals, DOWN);
  const high = !band.highIncluded && floored.eq(bound) ? floored.minus(step) : floored;
  return [low.toNumber(), (high.lt(low) ? low : high).toNumber()];
}

export function tierChoices(
  tiers: readonly Tier[],
  points: Decimal,
  { qualitative, rounding }: Profile,
): readonly TierChoice[] {
  return tiers.map((tier) => ({
    tier,
    interval: bandInterval(qualitative.bands[tier], points, rounding.decimals),
  }));
}

/** From the lowest to the highest score the choices allow; null without choices. */
export function spanOf(choices: readonly TierChoice[]): Interval | null {
  if (choices.length === 0) return null;
  const lows = choices.map(({ interval }) => interval[0]);
  const highs = choices.map(({ interval }) => interval[1]);
  return [Math.min(...lows), Math.max(...highs)];
}
