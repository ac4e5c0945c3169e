import { compact, decimal, plain, type Decimal } from "../grid";
import type { ValueContext } from "./context";
import { parseUnit, PERCENT_UNIT } from "./units";
import type { NumberValue, Unit } from "./value";

type Printed = Pick<NumberValue, "sign" | "printed" | "unit" | "vague">;

/** Brings a printed number to base units, on the scale its unit, its column or its target says. */
export function scaled(
  { sign, printed, unit, vague }: Printed,
  text: string,
  context: ValueContext,
): Omit<NumberValue, "text"> {
  const base = { kind: "number" as const, sign, printed, vague };
  const number = decimal(printed);
  if (unit) return { ...base, unit, value: unrounded(number, unit, text, context) };
  const own = unitBeside(context) ?? (isShare(context) ? PERCENT_UNIT : null);
  if (!own) return { ...base, unit: null, value: unrounded(number, null, text, context) };
  if (own.kind === "percent") {
    return {
      ...base,
      unit: own,
      value: bareShare(unrounded(number, null, text, context), own, context),
    };
  }
  const nearest = nearestUnit(number, own, context);
  return { ...base, unit: nearest, value: unrounded(number, nearest, text, context) };
}

/**
 * The stored value where the cell only shows it rounded: 0.9496 shows as 95%. Fifteen digits, as a
 * sheet calculates: a sum of fractions may be stored as 0.8999999999999999.
 */
function unrounded(
  number: Decimal,
  unit: Unit | null,
  text: string,
  { raw }: ValueContext,
): Decimal {
  const factor = unit?.factor ?? decimal(1);
  if (typeof raw !== "number" || !Number.isFinite(raw)) return number.times(factor);
  const stored = decimal(raw.toPrecision(15));
  const share = text.includes("%") && rounds(stored.times(100), number);
  if (share) return stored;
  return (rounds(stored, number) ? stored : number).times(factor);
}

/** Whether a number is shown as another, rounded to the places that are printed. */
function rounds(stored: Decimal, shown: Decimal): boolean {
  const places = plain(shown).split(".")[1]?.length ?? 0;
  return stored
    .minus(shown)
    .abs()
    .lte(decimal(`5e-${places + 1}`));
}

/** The unit of its own column, else of the target that is answered. */
export function unitBeside({ unit, target }: ValueContext): Unit | null {
  const own = unit === undefined ? null : (parseUnit(compact(unit))?.unit ?? null);
  if (own) return own;
  return target?.kind === "number" || target?.kind === "range" ? target.unit : null;
}

/** Whether the indicator's name says that its number is a share. */
export function isShare({ name = "", target }: ValueContext): boolean {
  if (target?.kind === "number") return target.unit?.kind === "percent";
  const shown = compact(name);
  if (/\(%\)$/.test(shown)) return true;
  const noun = shown.replace(/\([^)]*\)$/, "");
  return /(?:率|比例|占比|满意度)$/.test(noun) && !/(?:频|汇|倍|功)率$/.test(noun);
}

/** 98 and 0.98 both mean 98 % where a share is asked for: the one nearer to the target counts. */
function bareShare(number: Decimal, unit: Unit, { target }: ValueContext): Decimal {
  const share = number.times(unit.factor);
  const goal = target?.kind === "number" ? target.value : null;
  if (goal?.gt(0) && number.gt(0) && (number.lte(2) || goal.gt(1))) {
    return distance(number, goal).lte(distance(share, goal)) ? number : share;
  }
  return number.gt(1) ? share : number;
}

/**
 * A bare 14800 that answers 1.2万人 is in 人, a bare 1.48 in 万人: the target's own unit counts, unless
 * it is a hundredfold off and the form's money unit, or the plain unit, is near.
 */
function nearestUnit(number: Decimal, unit: Unit, context: ValueContext): Unit {
  const { target, moneyUnit } = context;
  const goal = target?.kind === "number" ? target.value : null;
  if (!goal?.gt(0) || !number.gt(0) || unit.kind === "duration") return unit;
  const off = (each: Unit): Decimal => distance(number.times(each.factor), goal);
  if (off(unit).lt(100)) return unit;
  const per = unit.per === null ? "" : `/${unit.per}`;
  const header = unit.kind === "money" && moneyUnit ? [moneyUnit.name] : [];
  const others = [...header, unit.base].flatMap((name) => parseUnit(name + per)?.unit ?? []);
  return others.find((each) => off(each).lt(10)) ?? unit;
}

/** How many times one positive number is the other. */
function distance(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a.div(b) : b.div(a);
}
