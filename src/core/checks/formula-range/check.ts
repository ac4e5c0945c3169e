import type { Form } from "../../detect";
import { cellName, columnName, type Grid, type Spot } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { cellAt, setFormula } from "../shared/edits";
import { areasOf, cellsBehind, spotKey } from "../shared/formulas";
import { indicatorRows } from "../shared/rows";

export const formulaRange = defineCheck({
  id: "formula-range",
  level: "error",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, grid }) =>
    (["points", "score"] as const).flatMap((role) => {
      const sum = form.total?.[role];
      const formula = sum ? cellAt(grid, sum).formula : null;
      if (!sum || formula === null) return [];
      const covered = cellsBehind(grid, formula);
      if (!covered || covered.size < 2) return [];
      const left = wanted(form, role).filter((spot) => {
        const anchor = grid.anchor(spot.row, spot.column);
        return !covered.has(spotKey(anchor));
      });
      if (left.length === 0) return [];
      const mended = wider(formula, form, role);
      const facts = { formula, expected: mended ?? "", missing: left.map(cellName).join("、") };
      return [
        {
          spots: [sum, ...left],
          message: message("check.formula-range", facts),
          edits: mended === null ? [] : widerEdit(grid, sum, mended),
        },
      ];
    }),
});

/** The cells the sum must hold: those of the indicators; one with 0 points may be left out. */
function wanted(form: Form, role: "points" | "score"): readonly Spot[] {
  return indicatorRows(form)
    .filter(({ points }) => points !== 0)
    .flatMap(({ cells }) => cells[role] ?? []);
}

/** The formula with its one range in the column stretched over all rows; null when it has no such range. */
function wider(formula: string, form: Form, role: "points" | "score"): string | null {
  const rows = wanted(form, role);
  const column = rows[0]?.column;
  if (column === undefined || rows.some((spot) => spot.column !== column)) return null;
  const ranges = (areasOf(formula) ?? []).filter(
    ({ left, right, top, bottom }) => left === column && right === column && bottom > top,
  );
  const [range] = ranges;
  if (!range || ranges.length > 1) return null;
  const name = columnName(column);
  const pattern = new RegExp(`\\$?${name}\\$?${range.top}:\\$?${name}\\$?${range.bottom}`, "i");
  const top = Math.min(range.top, ...rows.map(({ row }) => row));
  const bottom = Math.max(range.bottom, ...rows.map(({ row }) => row));
  return formula.replace(pattern, `${name}${top}:${name}${bottom}`);
}

function widerEdit(grid: Grid, sum: Spot, formula: string): ReturnType<typeof setFormula> {
  return setFormula(grid, sum, formula);
}
