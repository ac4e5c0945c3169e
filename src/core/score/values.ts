import type { Form, TableRow } from "../detect";
import { parseUnit, parseValue, unitsComparable, type Value } from "../target";
import { namesOf } from "./judge";
import { decimal, type Decimal } from "../grid";

/** A row's target and actual, read with everything the form says beside them. */
export function readValues(form: Form, row: TableRow): { target: Value; actual: Value } {
  const { texts, values } = row;
  const beside = {
    ...namesOf(row),
    ...(texts.sign === undefined ? {} : { sign: texts.sign }),
    ...(texts.unit === undefined ? {} : { unit: texts.unit }),
    ...(form.moneyUnit ? { moneyUnit: form.moneyUnit } : {}),
    ...(form.year ? { year: form.year.year } : {}),
  };
  const target = parseValue(texts.target ?? "", {
    ...beside,
    side: "target",
    ...(values.target === undefined ? {} : { raw: values.target }),
  });
  const actual = parseValue(texts.actual ?? "", {
    ...beside,
    side: "actual",
    target,
    ...(values.actual === undefined ? {} : { raw: values.actual }),
  });
  return { target: inMoneyOf(target, actual, form), actual };
}

/** Farther apart than this, two amounts are hardly in one unit. */
const FAR = 20;

/**
 * A bare amount that is answered in money (100 → 95.5万元, ≤50 → 498000元 in a table in 万元) is in the
 * form's money unit or the answer's, whichever brings the two near; else it stays bare.
 */
function inMoneyOf(target: Value, actual: Value, { moneyUnit }: Form): Value {
  if (target.kind !== "number" || target.unit || target.value.lte(0)) return target;
  if (actual.kind !== "number" || actual.unit?.kind !== "money" || actual.value.lte(0))
    return target;
  const header = moneyUnit ? parseUnit(moneyUnit.name)?.unit : null;
  const near = [header, actual.unit]
    .flatMap((unit) => (unit ? [{ unit, value: decimal(target.printed).times(unit.factor) }] : []))
    .find(({ value }) => actual.value.gt(value.div(FAR)) && actual.value.lt(value.times(FAR)));
  return near ? { ...target, ...near } : target;
}

/** Actual ÷ target of comparable numbers with a target above 0. */
export function ratioOf(target: Value, actual: Value): Decimal | null {
  if (target.kind !== "number" || actual.kind !== "number") return null;
  if (actual.vague || target.value.lte(0)) return null;
  return unitsComparable(target.unit, actual.unit) ? actual.value.div(target.value) : null;
}
