import type { FundRow, MoneyUnit } from "../../detect";
import type { Cell } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { cellAt, setValue } from "../shared/edits";
import { rateOf } from "../shared/funds";
import { near, printedDecimals, showPercent } from "../shared/numbers";

export const executionRate = defineCheck({
  id: "execution-rate",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid }) =>
    (form.fund?.rows ?? []).flatMap((row) => {
      const spot = row.cells.rate;
      const exact = rateOf(row);
      if (!spot || exact === null || row.rate === null) return [];
      const cell = cellAt(grid, spot);
      const decimals = percentDecimals(cell, row.rate);
      if (Math.abs(row.rate - exact) <= tolerance(row, decimals, form.moneyUnit)) return [];
      const facts = { row: row.label, expected: showPercent(exact), found: showPercent(row.rate) };
      const edits = setValue(grid, spot, printLike(cell, exact, row.rate));
      return [{ spots: [spot], message: message("check.execution-rate", facts), edits }];
    }),
});

/** Half of the last printed digit, and what rounding the amounts to 万元 may hide. */
function tolerance(row: FundRow, decimals: number, unit: MoneyUnit | null): number {
  const printed = 0.5 * 10 ** -(decimals + 2) + 1e-9;
  if (!unit || unit.factor < 10000) return printed;
  const { budget, executed } = row;
  const amountDecimals = printedDecimals(`${budget} ${executed}`) || printedDecimals(`${executed}`);
  if (!budget || !executed || amountDecimals === 0) return printed;
  const hidden = 0.5 * 10 ** -amountDecimals;
  return printed + (executed / budget) * (hidden / executed + hidden / budget);
}

/** Digits after the point of the percentage that the cell shows: 71.67% and 0.7167 both have two. */
function percentDecimals(cell: Cell, rate: number): number {
  const decimals = printedDecimals(cell.text);
  const bareFraction = isFraction(cell, rate) && !/[%％]/.test(cell.text);
  return bareFraction ? Math.max(0, decimals - 2) : decimals;
}

function isFraction({ value }: Cell, rate: number): boolean {
  return typeof value === "number" && near(value, rate);
}

/** The right rate in the manner of what stands there: a fraction, a number of percent, or text. */
function printLike(cell: Cell, exact: number, rate: number): string | number {
  const decimals = Math.max(percentDecimals(cell, rate), 2);
  if (isFraction(cell, rate)) return Number(exact.toFixed(decimals + 2));
  const percent = (exact * 100).toFixed(decimals);
  if (typeof cell.value === "number") return Number(percent);
  return /[%％]/.test(cell.text) ? `${percent}%` : percent;
}
