import type { Form, FundRow } from "../../detect";
import type { CheckContext } from "../finding";
import { costRows } from "./cost";
import { AMOUNTS } from "./funds";
import { limitsOf } from "./limits";
import { addUp, printedDecimals, show } from "./numbers";

/** 万元 to 元. */
export const SCALE = 10000;

/** 10000: 元 were written under 万元; 1/10000: 万元 under 元; null: the amounts can be right. */
export function factorOff({ form, card }: CheckContext, row: FundRow): number | null {
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

/** One amount in another unit than its neighbours: about ten thousand times them. */
export function differsWithin({ initial, budget, executed }: FundRow): boolean {
  const far = (a: number | null, b: number | null): boolean =>
    a !== null && b !== null && b > 0 && a / b > SCALE / 10 && a / b < SCALE * 10;
  return far(budget, initial) || far(initial, budget) || far(executed, budget);
}

/** No amount in 元 has three decimals. */
function finerThanFen(amount: number): boolean {
  return printedDecimals(show(amount)) > 2;
}
