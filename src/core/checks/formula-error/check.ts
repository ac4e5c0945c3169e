import { COLUMN_ROLES, type Form } from "../../detect";
import { cellName, type Spot } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { cellAt } from "../shared/edits";
import { isErrorText, spotKey } from "../shared/formulas";

export const formulaError = defineCheck({
  id: "formula-error",
  level: "error",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, grid }) =>
    neededCells(form).flatMap((spot) => {
      const { value, text, formula } = cellAt(grid, spot);
      const found =
        [text, String(value ?? "")].find(isErrorText) ?? (brokenLink(formula) ? "#REF!" : null);
      if (found === null) return [];
      const facts = { cell: cellName(spot), found, formula };
      return [{ spots: [spot], message: message("check.formula-error", facts) }];
    }),
});

function brokenLink(formula: string | null): boolean {
  return formula?.includes("#REF!") ?? false;
}

/** The cells a score is computed from or written to. */
function neededCells(form: Form): readonly Spot[] {
  const rows = form.rows.flatMap(({ cells }) => COLUMN_ROLES.flatMap((role) => cells[role] ?? []));
  const { fund, total, conclusion } = form;
  const scoring = fund?.scoring ? [fund.scoring, ...fund.repeats] : [];
  const money = [
    ...scoring.flatMap(({ cells }) => Object.values(cells)),
    ...(fund?.rows ?? []).flatMap(({ cells }) => [cells.budget, cells.executed]),
  ];
  const sums = [total?.points, total?.score, conclusion?.cell];
  const spots = [...rows, ...money, ...sums].filter((spot) => spot !== null && spot !== undefined);
  return [...new Map(spots.map((spot) => [spotKey(spot), spot])).values()];
}
