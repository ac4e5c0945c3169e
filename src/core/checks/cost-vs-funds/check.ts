import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import type { Fault } from "../finding";
import { costRows, roundingOf, type CostRow } from "../shared/cost";
import { inYuan } from "../shared/funds";
import { addUp, show } from "../shared/numbers";
import { roleOrName } from "../shared/rows";

/** Cost rows that cover less of the money than this are only some of the costs. */
const PARTIAL_BELOW = 0.3;

export const costVsFunds = defineCheck({
  id: "cost-vs-funds",
  level: "warning",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled", "template"],
  find: ({ form, card }) => {
    const rows = costRows(card);
    const funds = form.fund?.scoring;
    const budget = inYuan(form, funds?.budget);
    const executed = inYuan(form, funds?.executed);
    const planned = addUp(rows.map(({ target }) => target.value.toNumber()));
    if (rows.length === 0 || !budget || planned < budget * PARTIAL_BELOW) return [];
    const compare = (side: "target" | "actual", money: number): readonly Fault[] => {
      const values = rows.map((row) => row[side]);
      if (values.some((value) => value === null)) return [];
      const found = addUp(values.map((value) => value?.value.toNumber() ?? 0));
      const slack = addUp(values.map((value) => (value ? roundingOf(value) : 0)));
      if (Math.abs(found - money) <= slack + unitSlack(form.moneyUnit?.factor)) return [];
      const facts = { side, expected: show(money), found: show(found) };
      const spots = rows.map(({ scored }: CostRow) => roleOrName(form, scored.row, side));
      return [{ spots, message: message("check.cost-vs-funds", facts) }];
    };
    return [
      ...compare("target", budget),
      ...(executed === null ? [] : compare("actual", executed)),
    ];
  },
});

/** Amounts in 万元 are printed to two decimals: 50 元 either way. */
function unitSlack(factor: number | undefined): number {
  return factor !== undefined && factor >= 10000 ? factor * 0.005 : 0.005;
}
