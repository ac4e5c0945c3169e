import { decimal, message, plain, type Message, type Tier } from "../../core";
import type { Decidable } from "./execution";

export type DecisionCheck = { readonly score: number } | { readonly problem: Message };

/**
 * Whether a person's number may stand in a row left open: a plain number inside the chosen tier's
 * interval (or the row's, when no tier is chosen), with no more decimals than the rules print.
 * `tier` null: none chosen. Full-width digits are accepted.
 */
export function checkDecision(
  row: Decidable,
  tier: Tier | null,
  text: string,
  decimals: number,
): DecisionCheck {
  if (row.row.points === null) return { problem: message("pane.decision.no-points") };
  const match = /^\d+(?:\.(\d+))?$/.exec(text.normalize("NFKC").trim());
  if (!match) return { problem: message("pane.decision.not-a-number") };
  if ((match[1]?.length ?? 0) > decimals) {
    return { problem: message("pane.decision.too-precise", { decimals }) };
  }
  const score = Number(match[0]);
  const chosen = row.tiers.find((choice) => choice.tier === tier);
  const interval = chosen?.interval ?? row.interval;
  if (!interval || (score >= interval[0] && score <= interval[1])) return { score };
  return { problem: outside(interval, chosen?.tier ?? null) };
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
