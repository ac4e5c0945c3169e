import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";

import { setValue } from "../shared/edits";
import { AMOUNTS } from "../shared/funds";
import { differsWithin, factorOff, SCALE } from "../shared/scale";
import { show } from "../shared/numbers";

export const fundUnit = defineCheck({
  id: "fund-unit",
  level: "warning",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled", "template"],
  find: (context) => {
    const { form, grid } = context;
    const row = form.fund?.scoring;
    if (!form.fund || !form.moneyUnit || !row) return [];
    const oneOff = differsWithin(row);
    const factor = oneOff ? SCALE : factorOff(context, row);
    if (factor === null) return [];
    const amount = row.budget ?? row.initial ?? 0;
    const spots = AMOUNTS.flatMap((each) => row.cells[each] ?? []);
    const facts = {
      unit: form.moneyUnit.name,
      found: show(amount),
      expected: show(amount / factor),
    };
    const wrongRows = oneOff ? [] : form.fund.rows;
    const edits = wrongRows.flatMap((each) =>
      AMOUNTS.flatMap((what) => setValue(grid, each.cells[what], mended(each[what], factor))),
    );
    return [
      { spots: [...spots, form.moneyUnit.spot], message: message("check.fund-unit", facts), edits },
    ];
  },
});

function mended(amount: number | null, factor: number): number | null {
  return amount === null ? null : Number((amount / factor).toFixed(6));
}
