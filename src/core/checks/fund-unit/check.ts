import type { Form, FundRow } from "../../detect";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext } from "../finding";
import { costRows } from "../shared/cost";
import { setValue } from "../shared/edits";
import { AMOUNTS } from "../shared/funds";
import { limitsOf } from "../shared/limits";
import { addUp, printedDecimals, show } from "../shared/numbers";

const SCALE = 10000;

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
    const factor = factorOff(context, row);
    if (factor === null) return [];
    const amount = row.budget ?? row.initial ?? 0;
    const spots = AMOUNTS.flatMap((each) => row.cells[each] ?? []);
    const facts = {
      unit: form.moneyUnit.name,
      found: show(amount),
      expected: show(amount / factor),
    };
    const edits = form.fund.rows.flatMap((each) =>
      AMOUNTS.flatMap((what) => setValue(grid, each.cells[what], mended(each[what], factor))),
    );
    return [
      { spots: [...spots, form.moneyUnit.spot], message: message("check.fund-unit", facts), edits },
    ];
  },
});

/** 10000: 元 were written under 万元; 1/10000: 万元 under 元; null: the amounts can be right. */
function factorOff({ form, card }: CheckContext, row: FundRow): number | null {
  const { fundsAtMost, fundsAtLeast } = limitsOf(card.profile);
  const amounts = AMOUNTS.map((each) => row[each] ?? 0).filter((each) => each > 0);
  const largest = Math.max(0, ...amounts);
  if (largest === 0) return null;
  const unit = form.moneyUnit?.factor ?? 1;
  if (unit >= SCALE && largest * unit >= fundsAtMost) return SCALE;
  if (unit === 1 && (largest < fundsAtLeast || amounts.some(finerThanFen))) return 1 / SCALE;
  return contradicted(
    form,
    row,
    addUp(costRows(card).map(({ target }) => target.value.toNumber())),
  );
}

/** Cost targets with a unit of their own that come to ten thousand times less or more. */
function contradicted(form: Form, row: FundRow, costs: number): number | null {
  const unit = form.moneyUnit?.factor ?? 1;
  const off = AMOUNTS.map((each) => ((row[each] ?? 0) * unit) / costs);
  const close = (ratio: number): boolean =>
    off.some((each) => each > ratio * 0.8 && each < ratio * 1.25);
  if (costs === 0 || close(1)) return null;
  return close(SCALE) ? SCALE : close(1 / SCALE) ? 1 / SCALE : null;
}

/** No amount in 元 has three decimals. */
function finerThanFen(amount: number): boolean {
  return printedDecimals(show(amount)) > 2;
}

function mended(amount: number | null, factor: number): number | null {
  return amount === null ? null : Number((amount / factor).toFixed(6));
}
