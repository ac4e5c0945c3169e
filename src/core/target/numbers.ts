import { compact, decimal, type Decimal } from "../grid";
import type { ValueContext } from "./context";
import { RANKS } from "./counters";
import { readHead, type Head } from "./heads";
import { scaled } from "./scale";
import { parseSign, splitBound } from "./signs";
import { parseUnit } from "./units";
import type { NumberValue, Unit } from "./value";

/** One figure: digits, perhaps in groups of three; also .5. */
export const FIGURE = /[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<!\d)\.\d+/g;

/**
 * Reads the one number of a compacted text with its sign and unit: ≥53人, 已完成5次, 5万元以内.
 * Null when there is none or more than one, or when the words around it could change its meaning.
 */
export function parseNumber(
  given: string,
  context: ValueContext,
): Omit<NumberValue, "text"> | null {
  const text = powersSpelt(given);
  const [only, another] = [...text.matchAll(FIGURE)];
  if (!only || another) return null;
  const head = readHead(text.slice(0, only.index), context);
  const tail = readTail(text.slice(only.index + only[0].length), context);
  if (!head || !tail || !fits(head, tail)) return null;
  const sign = head.sign ?? tail.sign ?? signBeside(context);
  if (sign === null && tail.unit && isRank(tail.unit, context)) return null;
  const printed = decimal(only[0].replaceAll(",", "").replace(/^\+/, "")).toFixed();
  const unit = head.share ?? perOfTarget(withHead(tail.unit, head), decimal(printed), context);
  return scaled({ sign, printed, unit, vague: head.vague || tail.vague }, text, context);
}

/** 二级, 3类 without a sign name a rank, unless the indicator or its target counts the kinds. */
function isRank({ kind, base }: Unit, { target, name = "" }: ValueContext): boolean {
  if (kind !== "count" || !RANKS.test(base)) return false;
  const counted = target?.kind === "number" && target.unit?.base === base;
  return !counted && !/(?:数|数量|种类|类别)(?:\([^)]*\))?$/.test(compact(name));
}

/** m2 and m3 hold a digit that is no figure. */
function powersSpelt(text: string): string {
  return text.replace(/km2/gi, "平方公里").replace(/m2/gi, "平方米").replace(/m3/gi, "立方米");
}

interface Tail {
  readonly unit: Unit | null;
  readonly sign: NumberValue["sign"];
  readonly vague: boolean;
  readonly prose: boolean;
}

/** What follows the number: 余, a unit, 以上, and perhaps a short rest of a sentence. */
function readTail(text: string, { side }: ValueContext): Tail | null {
  const loose = /^([百千万亿]*)[余多来几](?=.|$)/.exec(text);
  const exact = loose ? (loose[1] ?? "") + text.slice(loose[0].length) : text;
  const bounded = splitBound(exact.replace(/[,;。.]+$/, ""), side);
  const parsed = parseUnit(bounded.unit);
  if (bounded.unit !== "" && !parsed) return null;
  const rest = ((parsed?.rest ?? "") + bounded.rest).replace(/^[,;。.]+/, "");
  if (rest !== "" && !harmless(rest)) return null;
  return {
    unit: parsed?.unit ?? null,
    sign: bounded.sign,
    vague: loose !== null || bounded.vague,
    prose: rest !== "",
  };
}

/** A few words that leave the figure what it is: 5个项目, 100%完成. */
function harmless(rest: string): boolean {
  return /^\p{Script=Han}{1,6}$/u.test(rest) && !/[未不无较差缺待拟]|计划/.test(rest);
}

function fits(head: Head, tail: Tail): boolean {
  if (head.share) return tail.unit === null && !tail.prose;
  return !head.prose || tail.unit !== null;
}

/** ¥5万 is money, and 每人50元 is 元/人. */
function withHead(unit: Unit | null, { currency, per }: Head): Unit | null {
  const bare = currency && (unit === null || (unit.kind === "count" && unit.base === ""));
  const money = bare ? (parseUnit(`${unit?.text ?? ""}元`)?.unit ?? unit) : unit;
  if (per === null || money?.kind !== "money" || money.per !== null) return money;
  return { ...money, text: `${money.text}/${per}`, per };
}

/** 500元 answers 500元/人: the same figure, or one near it where the name says that it is a rate. */
function perOfTarget(unit: Unit | null, figure: Decimal, context: ValueContext): Unit | null {
  const { target, name = "" } = context;
  const asked = target?.kind === "number" ? target.unit : null;
  if (target?.kind !== "number" || asked?.kind !== "money" || asked.per === null) return unit;
  if (unit?.kind !== "money" || unit.per !== null) return unit;
  const value = figure.times(unit.factor);
  const near = value.lte(target.value.times(10)) && value.times(10).gte(target.value);
  const isRate = /人均|户均|亩均|每|单价|标准|定额|单位成本/.test(compact(name));
  return value.eq(target.value) || (isRate && near) ? { ...unit, per: asked.per } : unit;
}

/** The sign column tells of the target, never of what was reached. */
function signBeside({ side, sign = "" }: ValueContext): NumberValue["sign"] {
  return side === "target" ? parseSign(compact(sign)) : null;
}
