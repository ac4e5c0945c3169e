import { decimal, type Decimal } from "../grid";
import { COUNTERS, DURATIONS, MEASURES, NOT_PIECES, SAME_COUNT } from "./counters";
import type { Unit } from "./value";

const SCALES: Readonly<Record<string, number>> = {
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 100,
};
const MONEY = /^(亿|千万|百万|万|千|百)?元(?:人民币|整)?(?:[/每](.+))?$/;
const PERCENT = /^(?:%|百分比|个?百分点|pct)/i;
/** Words behind a number that are no counter. */
const NO_NOUN = /[前后内外余多已未不达]|完成|达标/;
const PART_OF_YEAR = /月|季|半年|周|星期|天|日|时|旬/;
const NO_UNIT = /^(?:无|不适用|定性|其他)$/;

/** A share in hundredths: 95%. */
export const PERCENT_UNIT: Unit = unitOf("percent", "%", "", decimal("0.01"), null);

interface ParsedUnit {
  readonly unit: Unit;
  /** What follows a known unit. */
  readonly rest: string;
}

/** Reads a compacted text that starts with a unit; null when it starts with none. */
export function parseUnit(text: string): ParsedUnit | null {
  if (text === "" || NO_UNIT.test(text)) return null;
  const percent = PERCENT.exec(text)?.[0];
  if (percent !== undefined) {
    return {
      unit: unitOf("percent", percent, "", decimal("0.01"), null),
      rest: text.slice(percent.length),
    };
  }
  if (text.startsWith("‰")) {
    return { unit: unitOf("percent", "‰", "", decimal("0.001"), null), rest: text.slice(1) };
  }
  const money = MONEY.exec(text);
  if (money) return whole("money", text, "元", scale(money[1]), money[2] ?? null);
  const measure = MEASURES[text];
  if (measure) return whole("count", text, measure[0], decimal(measure[1]));
  const duration = DURATIONS[text];
  if (duration) return whole("duration", text, duration[0], decimal(duration[1]));
  return parseCounter(text);
}

function parseCounter(text: string): ParsedUnit | null {
  const scaled = /^(亿|千万|百万|万|千|百)?(.*)$/.exec(text);
  const factor = scale(scaled?.[1]);
  const noun = visits(scaled?.[2] ?? text);
  if (noun === "") return whole("count", text, "", factor);
  const measure = MEASURES[noun];
  if (measure) return whole("count", text, measure[0], factor.times(measure[1]));
  const per = /^([^/]*)\/(.+)$/.exec(noun);
  if (per) return whole("count", text, per[1] ?? "", factor, per[2] ?? null);
  const counter = COUNTERS.find((each) => noun.startsWith(each));
  if (counter !== undefined) {
    const printed = text.slice(0, text.length - noun.length) + counter;
    const known = MEASURES[counter];
    const unit = unitOf(
      "count",
      printed,
      known?.[0] ?? counter,
      factor.times(known?.[1] ?? 1),
      null,
    );
    return { unit, rest: noun.slice(counter.length) };
  }
  return /^[\p{L}°]{1,4}$/u.test(noun) && !NO_NOUN.test(noun)
    ? whole("count", text, noun, factor)
    : null;
}

/** 家/次 is 家次. */
function visits(noun: string): string {
  const joined = noun.replace(/\/次$/, "次");
  return COUNTERS.includes(joined) ? joined : noun;
}

function scale(prefix: string | undefined): Decimal {
  return decimal(prefix === undefined ? 1 : (SCALES[prefix] ?? 1));
}

function whole(
  kind: Unit["kind"],
  text: string,
  base: string,
  factor: Decimal,
  per: string | null = null,
): ParsedUnit {
  return { unit: unitOf(kind, text, base, factor, per), rest: "" };
}

function unitOf(
  kind: Unit["kind"],
  text: string,
  base: string,
  factor: Decimal,
  per: string | null,
): Unit {
  return { kind, text, base, factor, per };
}

/**
 * Whether two values can be compared as numbers: one kind, and for counts one noun, a known synonym,
 * or a noun that one side leaves out. 个 counts any piece, but no visits (人次) and no measures (米).
 */
export function unitsComparable(a: Unit | null, b: Unit | null): boolean {
  if (!a || !b) return true;
  if (isScale(a) || isScale(b)) return [a.kind, b.kind].every((kind) => kind !== "percent");
  if (a.kind !== b.kind || !samePer(a, b)) return false;
  if (a.base === b.base || a.base === "" || b.base === "") return true;
  if (a.kind !== "count") return false;
  if (a.base === "个") return !NOT_PIECES.has(b.base);
  if (b.base === "个") return !NOT_PIECES.has(a.base);
  return SAME_COUNT.some((group) => group.has(a.base) && group.has(b.base));
}

/** 1.6亿, 50万: as many of whatever the other side counts. */
function isScale({ kind, base, per, factor }: Unit): boolean {
  return kind === "count" && base === "" && per === null && factor.gt(1);
}

/**
 * 元/人/年 and 元/年·人 are one thing; a count may leave its "per" out (2次/年 → 2次), money may not,
 * nor a count of less than a year: 3次 may be too few for 1次/月.
 */
function samePer(a: Unit, b: Unit): boolean {
  if (a.per === b.per) return true;
  if (a.per === null || b.per === null) {
    return a.kind !== "money" && !PART_OF_YEAR.test(a.per ?? b.per ?? "");
  }
  return partsOf(a.per) === partsOf(b.per);
}

function partsOf(per: string): string {
  return per
    .split(/[/·*每]/)
    .filter((part) => part !== "")
    .sort()
    .join("/");
}
