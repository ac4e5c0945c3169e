import { decimal, type Decimal } from "../grid";
import type { ValueContext } from "./context";
import { isShare, unitBeside } from "./scale";
import { parseUnit, PERCENT_UNIT } from "./units";
import type { RangeValue, Unit } from "./value";

const RANGE = /^(\d[\d.,]*)([^\d~至到-]*)(?:-{1,2}|[~至到])(\d+(?:\.\d+)?)(.*)$/;

/** 90%-95%, 3至5次: two numbers of one unit, the lower first; null for anything else. */
export function parseRange(text: string, context: ValueContext): Omit<RangeValue, "text"> | null {
  const [, from = "", first = "", to = "", last = ""] = RANGE.exec(text) ?? [];
  const lowest = from.replaceAll(",", "");
  if (!/^\d+(?:\.\d+)?$/.test(lowest) || (first !== "" && first !== last)) return null;
  const parsed = last === "" ? null : parseUnit(last);
  if (last !== "" && parsed?.rest !== "") return null;
  const unit = parsed?.unit ?? unitBeside(context) ?? (isShare(context) ? PERCENT_UNIT : null);
  const scale = parsed ? byUnit(unit) : bare(unit);
  const [low, high] = [scale(decimal(lowest)), scale(decimal(to))];
  return low.gt(high) ? null : { kind: "range", low, high, unit };
}

function byUnit(unit: Unit | null): (number: Decimal) => Decimal {
  return (number) => number.times(unit?.factor ?? 1);
}

/** Without a printed sign a share may be 0.9 or 90. */
function bare(unit: Unit | null): (number: Decimal) => Decimal {
  const fraction = (number: Decimal): boolean => unit?.kind === "percent" && number.lte(1);
  return (number) => (fraction(number) ? number : byUnit(unit)(number));
}
