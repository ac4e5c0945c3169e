import { compact, decimal, type Decimal } from "../../grid";
import { sameNoun } from "./units";

/** A figure in prose: "发放市本级技工学校 5984 名学生助学金". */
export interface Mention {
  readonly printed: string;
  /** In base units: 元 for money, a fraction for percent, the count itself. */
  readonly value: Decimal;
  readonly kind: "money" | "percent" | "count";
  readonly noun: string;
  /** The clause around it, without digits: what the figure is about. */
  readonly clause: string;
}

const FIGURE =
  /(?<![\d.第年])(\d[\d,]*(?:\.\d+)?)(万|亿)?(元|%|‰|人次|人|名|户|家|个|项|场次|场|次|期|套|台|件|份|所|处|座|批|亩|公里|平方米|吨|篇|天)/g;
const SCALE: Readonly<Record<string, number>> = {
  万: 10_000,
  亿: 100_000_000,
  "%": 0.01,
  "‰": 0.001,
};

/** The figures of a text that carry a unit; years and numbers of lists carry none. */
export function mentionsIn(text: string): readonly Mention[] {
  const whole = compact(text);
  return [...whole.matchAll(FIGURE)].map((match) => {
    const [printed, digits = "0", scale = "", noun = ""] = match;
    const factor = (SCALE[scale] ?? 1) * (SCALE[noun] ?? 1);
    return {
      printed,
      value: decimal(digits.replaceAll(",", "")).times(factor),
      kind: noun === "元" ? "money" : SCALE[noun] ? "percent" : "count",
      noun,
      clause: clauseAround(whole, match.index),
    };
  });
}

function clauseAround(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[,。;:.!?]/)
      .at(-1) ?? "";
  const after =
    text
      .slice(at)
      .replace(/^[\d.,]+/, "")
      .split(/[,。;!?\d]/)[0] ?? "";
  return (before + after).replace(/\d+/g, " ");
}

const ENDING = /(人次数|人数|次数|户数|场次|数量|个数|件数|金额|费用|总数|频次|情况|数)$/;

/**
 * Whether a clause speaks of the indicator: most of its name stands there in one piece; half of it
 * is enough where both count in the same noun.
 */
export function speaksOf(clause: string, name: string, sameUnit: boolean): boolean {
  const core = compact(name)
    .replace(/[(（][^)）]*[)）]/g, "")
    .replace(ENDING, "");
  const common = longestCommon(core, clause);
  const share = core.length === 0 ? 0 : common / core.length;
  if (sameUnit && common >= 2 && share >= 0.5) return true;
  return (common >= 4 && share >= 0.5) || (common >= 3 && share >= 0.6) || share >= 0.99;
}

function longestCommon(a: string, b: string): number {
  let best = 0;
  for (let start = 0; start < a.length; start++) {
    let end = start + best + 1;
    while (end <= a.length && b.includes(a.slice(start, end))) {
      best = end - start;
      end++;
    }
  }
  return best;
}

/** Whether the figure counts in the noun, or in the one the indicator's name has in brackets. */
export function countsIn(mention: Mention, noun: string, name: string): boolean {
  const bracket = /[(（]([^)）]{1,4})[)）]/.exec(compact(name))?.[1];
  return sameNoun(mention.noun, noun) || (bracket !== undefined && sameNoun(mention.noun, bracket));
}

/** Two figures of three or more telling digits that differ in one of them: one is a slip. */
export function oneDigitApart(a: Decimal, b: Decimal): boolean {
  const [left, right] = [a.toFixed(), b.toFixed()];
  const telling = [left, right].some(
    (digits) => digits.replace(".", "").replace(/0+$/, "").length >= 3,
  );
  if (!telling || left.length !== right.length || a.lt(100)) return false;
  return [...left].filter((digit, i) => digit !== right[i]).length === 1;
}
