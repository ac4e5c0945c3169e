import { compact } from "../../grid";
import type { RowScore, Scorecard } from "../../score";
import type { NumberValue, Value } from "../../target";
import { printedDecimals } from "./numbers";
import { scoredRows } from "./rows";

/** A row of the 成本 category whose target and actual are whole amounts of money. */
export interface CostRow {
  readonly scored: RowScore;
  readonly target: NumberValue;
  readonly actual: NumberValue | null;
}

/** The cost rows in money; rates (成本控制率) and standards (元/人) are none. */
export function costRows(card: Scorecard): readonly CostRow[] {
  return scoredRows(card).flatMap((scored) => {
    const { row, target, actual } = scored;
    const category = compact(`${row.level1?.text ?? ""}${row.level2?.text ?? ""}`);
    if (!category.includes("成本") || !isAmount(target)) return [];
    return [{ scored, target, actual: isAmount(actual) ? actual : null }];
  });
}

function isAmount(value: Value): value is NumberValue & { readonly text: string } {
  return value.kind === "number" && value.unit?.kind === "money" && value.unit.per === null;
}

/** What rounding to the printed decimals may hide of an amount, in 元. */
export function roundingOf(value: NumberValue): number {
  const decimals = printedDecimals(value.printed);
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals * (value.unit?.factor.toNumber() ?? 1);
}
