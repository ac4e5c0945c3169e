import { compact, decimal } from "../grid";
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

const AMOUNT = /^[¥￥]?(-?\d[\d,]*(?:\.\d+)?)[([]?(元|千元|百万元|[万亿]元?)?[)\]]?$/;

interface Amount {
  readonly number: number;
  /** What the number counts, in 元; null where the cell doesn't say. */
  readonly factor: number | null;
}

function readAmount(piece: Piece | null): Amount | null {
  if (!piece) return null;
  if (typeof piece.value === "number") return { number: piece.value, factor: null };
  const [, digits, unit] = AMOUNT.exec(compact(piece.text)) ?? [];
  if (digits === undefined) return null;
  const name = unit === "万" || unit === "亿" ? (`${unit}元` as const) : unit;
  const factor = name === undefined ? null : FACTORS[name as keyof typeof FACTORS];
  return { number: Number(digits.replace(/,/g, "")), factor };
}

/** An amount as printed: "11,370,000", "33.5万元" (the number alone); null when it is none. */
export function amountIn(piece: Piece | null): number | null {
  return readAmount(piece)?.number ?? null;
}

/**
 * The amounts of one row in the form's unit of money; where it states none, in 元 if all of them do.
 * An amount whose unit can't be compared with the others' is null.
 */
export function amountsIn(
  pieces: readonly (Piece | null)[],
  unit: MoneyUnit | null,
): readonly (number | null)[] {
  const amounts = pieces.map(readAmount);
  const bare = amounts.some((amount) => amount?.factor === null);
  return amounts.map((amount) => {
    if (!amount) return null;
    const { number, factor } = amount;
    if (factor === null) return number;
    if (unit) return decimal(number).times(factor).div(unit.factor).toNumber();
    return bare ? null : decimal(number).times(factor).toNumber();
  });
}

/** A text in place of an amount that holds one: 约829000, 82.9万元以上. */
export function isVagueAmount(piece: Piece): boolean {
  return piece.key.length <= VAGUE && /\d/.test(piece.key);
}

/** Longer texts are sentences. */
const VAGUE = 16;

/** An amount, or points printed with their unit: "10分". */
export function figureIn(piece: Piece | null): number | null {
  return amountIn(piece) ?? (piece?.key.endsWith("分") ? numberIn(piece) : null);
}
