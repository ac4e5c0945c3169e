import { plain, type Value } from "../../../src/core";

/** A value in a few words: kind, sign, base value, base unit. */
export function told(value: Value): string {
  if (value.kind === "number") {
    const unit = value.unit ? ` ${value.unit.kind} ${value.unit.base}`.trimEnd() : "";
    const per = value.unit?.per ? `/${value.unit.per}` : "";
    return `${value.sign ?? ""}${plain(value.value)}${unit}${per}${value.vague ? " vague" : ""}`;
  }
  if (value.kind === "range") return `${plain(value.low)}..${plain(value.high)}`;
  if (value.kind === "deadline") {
    return `by ${value.year ?? "?"}-${value.month ?? "?"}-${value.day ?? "?"}`;
  }
  if (value.kind === "tier") return `tier ${value.tier}`;
  if (value.kind === "wording") return `${value.core} ${value.strength}`;
  return value.kind;
}
