import { amountIn } from "./money-unit";
import type { Piece } from "./sheet";

/** 92.55% and 92.55 and 0.9255 are one rate; where unclear, the amounts decide. */
export function rateIn(
  piece: Piece | null,
  budget: number | null,
  executed: number | null,
): number | null {
  if (!piece) return null;
  const text = /^(-?\d[\d,]*(?:\.\d+)?)%$/.exec(piece.key);
  if (typeof piece.value !== "number") {
    const value = text ? Number(text[1]?.replace(/,/g, "")) / 100 : amountIn(piece);
    return value === null || text ? value : scaled(value, budget, executed);
  }
  return piece.key.endsWith("%") ? piece.value : scaled(piece.value, budget, executed);
}

function scaled(value: number, budget: number | null, executed: number | null): number {
  if (budget === null || executed === null || budget === 0)
    return value > 1.5 ? value / 100 : value;
  const rate = executed / budget;
  return Math.abs(value - rate) <= Math.abs(value / 100 - rate) ? value : value / 100;
}
