import type { Form, TableRow } from "../detect";
import { parseValue, unitsComparable, type Value } from "../target";
import { namesOf } from "./judge";
import type { Decimal } from "../grid";

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
  return { target, actual };
}

/** Actual ÷ target of comparable numbers with a target above 0. */
export function ratioOf(target: Value, actual: Value): Decimal | null {
  if (target.kind !== "number" || actual.kind !== "number") return null;
  if (actual.vague || target.value.lte(0)) return null;
  return unitsComparable(target.unit, actual.unit) ? actual.value.div(target.value) : null;
}
