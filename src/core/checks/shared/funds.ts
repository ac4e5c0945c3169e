import type { Form, FundBlock, FundRow } from "../../detect";
import { compact } from "../../grid";
import { addUp } from "./numbers";

export const AMOUNTS = ["initial", "budget", "executed"] as const;
export type Amount = (typeof AMOUNTS)[number];

/** Sources that are a part of 财政拨款, not of the whole. */
const INNER = /本级|上级|中央|省级|市级|州级|县级|区级|债券|补助/;
const OTHER = /^其他/;

/** A fund row that the others under it should add up to. */
export interface FundSum {
  readonly whole: FundRow;
  readonly parts: readonly FundRow[];
  /** One source listed alone may be only some of the money. */
  readonly partial: boolean;
}

/**
 * Which fund rows add to which: 财政拨款, 专户, 单位, 结转 and 其他 to 年度资金总额; 本级安排 and
 * 上级补助 to 财政拨款. A row 其他 after those may belong to either: both readings are returned.
 */
export function fundSums(fund: FundBlock): readonly (readonly FundSum[])[] {
  const whole = fund.rows.find(({ kind }) => kind === "total") ?? fund.scoring;
  if (!whole) return [];
  const rows = fund.rows.filter((row) => row !== whole);
  return [false, true].map((otherIsInner) => sumsOf(whole, rows, otherIsInner));
}

function sumsOf(whole: FundRow, rows: readonly FundRow[], otherIsInner: boolean): FundSum[] {
  const outer: FundRow[] = [];
  const inner = new Map<FundRow, FundRow[]>();
  let afterInner = false;
  for (const row of rows) {
    const label = compact(row.label)
      .replace(/^其中:?/, "")
      .replace(/^\d[.、]/, "");
    const parent = outer.at(-1) ?? whole;
    const isInner: boolean = INNER.test(label) || (otherIsInner && afterInner && OTHER.test(label));
    afterInner ||= isInner;
    if (isInner) inner.set(parent, [...(inner.get(parent) ?? []), row]);
    else outer.push(row);
  }
  const sums = [...inner].map(([parent, parts]) => ({
    whole: parent,
    parts,
    partial: parts.length === 1,
  }));
  return outer.length > 0 ? [{ whole, parts: outer, partial: rows.length === 1 }, ...sums] : sums;
}

/** An amount of the scoring row in 元; null when blank or the unit is unknown. */
export function inYuan(form: Form, amount: number | null | undefined): number | null {
  if (amount === null || amount === undefined || !form.moneyUnit) return null;
  return addUp([amount * form.moneyUnit.factor]);
}

/** Executed ÷ budget as a fraction; null without a budget. */
export function rateOf({ budget, executed }: FundRow): number | null {
  return budget === null || executed === null || budget === 0 ? null : executed / budget;
}
