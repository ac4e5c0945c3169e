import { decimal, roundHalfUp, type Decimal } from "../grid";
import type { Profile } from "../profile";

/** The score as it is written: half-up to the profile's decimals; never below 0 or above the points. */
export function roundScore(score: Decimal, points: Decimal, { rounding }: Profile): Decimal {
  if (score.gte(points)) return points;
  if (score.lte(0)) return decimal(0);
  const rounded = roundHalfUp(score, rounding.decimals);
  return rounded.gt(points) ? points : rounded;
}
