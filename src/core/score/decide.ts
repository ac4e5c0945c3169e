import type { TableRow } from "../detect";
import { decimal, plain } from "../grid";
import { message, type Message } from "../messages";
import type { Tier } from "../target";
import type { RowScore } from "./scorecard";

/** What a person gives a score: an indicator left open, or 预算执行率 where no rate can be computed. */
export type Decidable = Pick<RowScore, "tiers" | "interval"> & {
  readonly row: Pick<TableRow, "points">;
};

export type DecisionCheck = { readonly score: number } | { readonly problem: Message };

const SCORE = /^(\d+(?:\.(\d+))?)\s*分?$/;

/**
 * Whether a person's number may stand in a row left open: a plain number inside the chosen tier's
 * interval (or the row's, when no tier is chosen), with no more decimals than the rules print.
 * `tier` null: none chosen. Full-width digits and 分 behind them are accepted.
 */
export function checkDecision(
  row: Decidable,
  tier: Tier | null,
  text: string,
  decimals: number,
): DecisionCheck {
  const chosen = row.tiers.find((choice) => choice.tier === tier);
  const interval = chosen?.interval ?? row.interval;
  if (row.row.points === null || !interval) {
    return { problem: message("pane.decision.no-points") };
  }
  const [, number, places = ""] = SCORE.exec(text.normalize("NFKC").trim()) ?? [];
  if (number === undefined) return { problem: message("pane.decision.not-a-number") };
  if (places.length > decimals) {
    return { problem: message("pane.decision.too-precise", { decimals }) };
  }
  const score = Number(number);
  if (score >= interval[0] && score <= interval[1]) return { score };
  return { problem: outside(interval, chosen?.tier ?? null) };
}

/**
 * Whether a score that was handed in, without a tier, may stand in a row left open. The whole of the
 * points may, however many decimals they are printed with.
 */
export function mayDecide(row: Decidable, score: number, decimals: number): boolean {
  const allowed = score === row.row.points ? Infinity : decimals;
  return "score" in checkDecision(row, null, String(score), allowed);
}

function outside([from, to]: readonly [number, number], tier: Tier | null): Message {
  const low = plain(decimal(from));
  const high = plain(decimal(to));
  if (!tier) return message("pane.decision.outside-any", { low, high });
  return message("pane.decision.outside", { tier, low, high });
}

/** The tier a score belongs to, for a number typed or decided before; null when it fits none. */
export function tierOf(row: Pick<Decidable, "tiers">, score: number): Tier | null {
  const choice = row.tiers.find(({ interval: [low, high] }) => score >= low && score <= high);
  return choice?.tier ?? null;
}
