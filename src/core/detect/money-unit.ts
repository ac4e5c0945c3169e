import { compact } from "../grid";
import type { MoneyUnit } from "./form";
import { numberIn } from "./kinds";
import type { Piece } from "./sheet";

const FACTORS = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 } as const;
const STATED = /(?:单位[:为]?(?:人民币)?|[([【])(元|千元|万元|百万元|亿元)(?:[)】\],，。]|$)/;

/** The unit of money that one of the cells states, in brackets or after 单位: */
export function moneyUnitIn(pieces: readonly Piece[]): MoneyUnit | null {
  for (const { key, spot } of pieces) {
    const name = STATED.exec(key)?.[1] as keyof typeof FACTORS | undefined;
    if (name) return { name, factor: FACTORS[name], spot };
  }
  return null;
}

/** An amount as printed: "11,370,000", "33.5万元" (the number alone); null when it is none. */
export function amountIn(piece: Piece | null): number | null {
  if (!piece) return null;
  if (typeof piece.value === "number") return piece.value;
  const match = /^[¥￥]?(-?\d[\d,]*(?:\.\d+)?)(?:元|万元|千元|亿元)?$/.exec(compact(piece.text));
  return match?.[1] === undefined ? null : Number(match[1].replace(/,/g, ""));
}

/** An amount, or points printed with their unit: "10分". */
export function figureIn(piece: Piece | null): number | null {
  return amountIn(piece) ?? (piece?.key.endsWith("分") ? numberIn(piece) : null);
}
