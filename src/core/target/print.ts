import { plain, type Decimal } from "../grid";
import type { DeadlineValue, NumberValue, RangeValue, Value } from "./value";

/** A value as the forms write it: parsing what is printed gives the same value again. */
export function printValue(value: Value): string {
  switch (value.kind) {
    case "number":
      return printNumber(value);
    case "range":
      return printRange(value);
    case "deadline":
      return printDeadline(value);
    default:
      return value.text;
  }
}

function printNumber({ sign, value, unit, vague }: NumberValue): string {
  const number = plain(unit ? value.div(unit.factor) : value);
  const inexact = vague ? "约" : "";
  if (unit?.text === "万分之") return `${sign ?? ""}${inexact}${unit.text}${number}`;
  return `${sign ?? ""}${inexact}${number}${unit?.text ?? ""}`;
}

function printRange({ low, high, unit }: RangeValue): string {
  const number = (value: Decimal): string => plain(unit ? value.div(unit.factor) : value);
  return `${number(low)}-${number(high)}${unit?.text ?? ""}`;
}

function printDeadline({ year, month, day, before }: DeadlineValue): string {
  const parts = [
    year === null ? "" : `${year}年`,
    month === null ? "年底" : `${month}月`,
    day === null ? "" : `${day}日`,
  ];
  return parts.join("") + (before ? "前" : "");
}
