import type { Form } from "../../detect";
import type { Spot } from "../../grid";
import { message } from "../../messages";
import { defineBookCheck, EVALUATION } from "../define";
import type { BookFault, CheckContext } from "../finding";
import { cellAt, setFormula } from "../shared/edits";
import { moveRows } from "../shared/formulas";

/** The cells of a form that are computed from others: where a formula belongs. */
const COMPUTED: Readonly<Record<string, (form: Form) => Spot | null | undefined>> = {
  "total-points": ({ total }) => total?.points,
  "total-score": ({ total }) => total?.score,
  rate: ({ fund }) => fund?.scoring?.cells.rate,
  "execution-score": ({ fund }) => fund?.scoring?.cells.score,
  budget: ({ fund }) => fund?.scoring?.cells.budget,
  executed: ({ fund }) => fund?.scoring?.cells.executed,
  conclusion: ({ conclusion }) => conclusion?.cell,
};

export const formulaLost = defineBookCheck({
  id: "formula-lost",
  level: "hint",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled", "template"],
  findAcross: ({ forms }) => Object.values(COMPUTED).flatMap((place) => typedOver(forms, place)),
});

interface Place {
  readonly context: CheckContext;
  readonly spot: Spot;
  readonly formula: string | null;
  readonly blank: boolean;
}

/** Where most of the other forms hold a formula and this one a typed value. */
function typedOver(
  forms: readonly CheckContext[],
  place: (form: Form) => Spot | null | undefined,
): readonly BookFault[] {
  const places = forms.flatMap((context): readonly Place[] => {
    const spot = place(context.form);
    if (!spot) return [];
    const { formula, value } = cellAt(context.grid, spot);
    return [{ context, spot, formula, blank: value === null }];
  });
  return places.flatMap((typed) => {
    const siblings = places.filter((other) => other !== typed);
    const computed = siblings.filter(({ formula }) => formula !== null);
    const [sibling] = computed;
    if (typed.formula !== null || typed.blank || !sibling?.formula) return [];
    if (computed.length * 2 < siblings.length) return [];
    const formula = fitted(sibling.formula, sibling, typed);
    const found = cellAt(typed.context.grid, typed.spot).text;
    const facts = { found, sheet: sibling.context.form.sheet, expected: sibling.formula };
    const edits = formula === null ? [] : setFormula(typed.context.grid, typed.spot, formula);
    const what = message("check.formula-lost", facts);
    return [{ form: typed.context, spots: [typed.spot], message: what, edits }];
  });
}

/** The sibling's formula for this form; null when the two don't have the same rows. */
function fitted(formula: string, from: Place, to: Place): string | null {
  const offsets = (form: Form): string =>
    form.rows.map(({ row }) => row - (form.headerRows[0] ?? 0)).join();
  if (formula.includes("!") || from.spot.column !== to.spot.column) return null;
  if (offsets(from.context.form) !== offsets(to.context.form)) return null;
  return moveRows(formula, to.spot.row - from.spot.row);
}
