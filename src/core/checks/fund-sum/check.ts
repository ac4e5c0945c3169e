import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext, Fault } from "../finding";
import { AMOUNTS, fundSums, type FundSum } from "../shared/funds";
import { addUp, near, show } from "../shared/numbers";

export const fundSum = defineCheck({
  id: "fund-sum",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template"],
  find: ({ form }) => {
    if (!form.fund) return [];
    const readings = fundSums(form.fund).map((sums) => sums.flatMap((sum) => faultsOf(sum, form)));
    return readings.sort((a, b) => a.length - b.length)[0] ?? [];
  },
});

function faultsOf(
  { whole, parts, partial }: FundSum,
  { area }: CheckContext["form"],
): readonly Fault[] {
  return AMOUNTS.flatMap((amount) => {
    const values = parts.map((part) => part[amount]);
    const total = whole[amount];
    if (total === null || values.every((value) => value === null)) return [];
    const found = addUp(values);
    const sound = near(found, total, 0.001) || (partial && found < total);
    if (sound) return [];
    const spot = whole.cells[amount] ?? { row: whole.row, column: area.left };
    const facts = { amount, row: whole.label, expected: show(total), found: show(found) };
    const partSpots = parts.flatMap(({ cells }) => cells[amount] ?? []);
    return [{ spots: [spot, ...partSpots], message: message("check.fund-sum", facts) }];
  });
}
