import type { Decimal } from "../grid";

export type Sign = "≥" | ">" | "≤" | "<" | "=";

/** What a unit measures; two values are compared only within one kind (and, for counts, one noun). */
export type UnitKind = "percent" | "money" | "count" | "duration";

export interface Unit {
  readonly kind: UnitKind;
  /** The unit as printed, normalised: "万人", "%", "元/人". */
  readonly text: string;
  /** The base it is scaled to: percent → "" (a fraction), money → "元", counts → the noun ("人"). */
  readonly base: string;
  /** How many base units one printed unit is: 万人 10000, % 0.01, ‰ 0.001. */
  readonly factor: Decimal;
  /** For 元/人, 万元/年/人: what follows the first slash ("人", "年/人"); else null. */
  readonly per: string | null;
}

/** How far an answer in words says the target was reached. */
export type Tier = "met" | "partial" | "missed";

export interface NumberValue {
  readonly kind: "number";
  /** The sign printed, or meant by words (不少于, 以内); null for a bare number. */
  readonly sign: Sign | null;
  /** In base units: 98% → 0.98, 1.2万人 → 12000. Without a unit: the number itself. */
  readonly value: Decimal;
  /** The number as printed, before scaling: "1.2". */
  readonly printed: string;
  readonly unit: Unit | null;
  /** True for 约, 近, 左右, 余, and for words as signs (以上, 超过) in an actual: not an exact figure. */
  readonly vague: boolean;
}

export interface RangeValue {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit | null;
}

export interface DeadlineValue {
  readonly kind: "deadline";
  readonly year: number | null;
  readonly month: number | null;
  /** null: the month's (or year's) end. */
  readonly day: number | null;
  /** False for "2024年11月" alone: the time something is done, no "before". */
  readonly before: boolean;
}

export interface PeriodValue {
  readonly kind: "period";
  /** The month it ends in, where months are printed: 11-12月. */
  readonly until: Pick<DeadlineValue, "year" | "month" | "day"> | null;
}

/** 及时, 有效提升, 较完善: words that can be stronger or weaker than other words. */
export interface WordingValue {
  readonly kind: "wording";
  /** The words without adverbs of degree: 较有提高 → 提高. */
  readonly core: string;
  /** 0 未…, 1 部分/基本/较, 2 plain, 3 有效/进一步, 4 显著/大幅: the ladder is data in words.ts. */
  readonly strength: 0 | 1 | 2 | 3 | 4;
}

/** 达成预期指标, 优, 完成: the answer itself. */
export interface TierValue {
  readonly kind: "tier";
  readonly tier: Tier;
}

export type Value = (
  | NumberValue
  | RangeValue
  | DeadlineValue
  | PeriodValue
  | WordingValue
  | TierValue
  | { readonly kind: "not-applicable" }
  | { readonly kind: "blank" }
  | { readonly kind: "text" }
) & {
  /** The text it was read from, normalised. */
  readonly text: string;
};
