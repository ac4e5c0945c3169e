import { decimal, roundHalfUp, sum, type Decimal } from "../grid";
import type { Profile } from "../profile";
import type { ExecutionScore, RowScore, Scorecard } from "./scorecard";

const WHOLE = 100;

/**
 * Adds points and scores, execution once. The score is null until every row, and the execution where
 * it counts, has one. Points that do not add to 100 stay as they are, except where the profile drops
 * rows that do not apply and scales the rest to 100.
 */
export function addUp(
  rows: readonly RowScore[],
  execution: ExecutionScore | null,
  profile: Profile,
): Scorecard["total"] {
  const dropped = rows.filter(({ outcome, value }) => outcome === "skipped" && value === null);
  const counted = rows.filter((row) => !dropped.includes(row));
  const scored = execution?.scored ? execution : null;
  const points = sum([...counted.map(({ row }) => row.points ?? 0), scored?.points ?? 0]);
  const scores = [...counted.map(({ value }) => value), ...(scored ? [scored.score] : [])];
  const known = scores.filter((score) => score !== null);
  const final = counted.length > 0 && known.length === scores.length;
  const rescaled = profile.notApplicable.policy === "rescale" && dropped.length > 0 && points.gt(0);
  const total = rescaled ? rescale(sum(known), points, profile) : sum(known);
  return {
    points: rescaled ? WHOLE : points.toNumber(),
    score: final ? capped(total, execution).toNumber() : null,
    final,
  };
}

function rescale(score: Decimal, points: Decimal, { rounding }: Profile): Decimal {
  return roundHalfUp(score.times(WHOLE).div(points), rounding.decimals);
}

function capped(total: Decimal, execution: ExecutionScore | null): Decimal {
  const cap = execution?.totalCap ?? null;
  return cap !== null && total.gt(cap) ? decimal(cap) : total;
}
