import type { TableRow } from "../../detect";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext } from "../finding";
import { setValue } from "../shared/edits";
import { addUp, show } from "../shared/numbers";
import { groupsOf, indicatorRows, isBlank, roleOrName, roleSpot, textOf } from "../shared/rows";

export const pointsMissing = defineCheck({
  id: "points-missing",
  level: "error",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: (context) => {
    const { form, grid } = context;
    if (!form.columns.points || indicatorRows(form).every(({ points }) => points === null))
      return [];
    const worthNone = new Set(
      context.card.rows.filter(({ rule }) => rule === "without-points").map(({ row }) => row),
    );
    return indicatorRows(form)
      .filter((row) => row.points === null && hasContent(row) && !worthNone.has(row))
      .map((row) => {
        const left = remainder(context, row);
        const found = textOf(row, "points");
        const expected = left === null ? null : show(left);
        return {
          spots: [roleOrName(form, row, "points")],
          message: message("check.points-missing", { name: row.name, expected, found }),
          edits: left === null ? [] : setValue(grid, roleSpot(form, row, "points"), left),
        };
      });
  },
});

function hasContent(row: TableRow): boolean {
  return !isBlank(row.name) && (!isBlank(row.texts.target) || !isBlank(row.texts.actual));
}

/** What the other rows leave of the group's points: of 二级 first, then 一级, then the form's 100. */
function remainder({ form, card }: CheckContext, row: TableRow): number | null {
  const groups = groupsOf(form).filter(
    (group) => group.points !== null && group.rows.includes(row),
  );
  const narrowest = groups.sort((a, b) => b.level - a.level)[0];
  const rows = narrowest?.rows ?? indicatorRows(form);
  if (rows.some((other) => other !== row && other.points === null)) return null;
  const execution = card.execution?.scored ? (card.execution.points ?? 0) : 0;
  const whole = narrowest?.points ?? (form.total?.pointsValue ?? 100) - execution;
  const left = addUp([whole, ...rows.map(({ points }) => (points === null ? null : -points))]);
  return left > 0 ? left : null;
}
