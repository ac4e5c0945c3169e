import type { Form, TableRow } from "../../detect";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { addUp, near, show } from "../shared/numbers";
import { indicatorRows, roleOrName } from "../shared/rows";

export const groupScore = defineCheck({
  id: "group-score",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid }) =>
    form.rows.flatMap((row) => {
      const { score } = row;
      if (row.kind !== "subtotal" || score === null) return [];
      const sums = candidates(form, row).map((rows) => addUp(rows.map((each) => each.score)));
      const [expected] = sums;
      if (expected === undefined || sums.some((sum) => near(sum, score, 0.006))) return [];
      const spot = roleOrName(form, row, "score");
      const facts = { group: row.name, expected: show(expected), found: show(score) };
      const edits = setValue(grid, spot, expected);
      return [{ spots: [spot], message: message("check.group-score", facts), edits }];
    }),
});

/** The rows a sub-total may stand for: the 二级 or 一级 category it stands in, after, or before. */
function candidates(form: Form, subtotal: TableRow): readonly (readonly TableRow[])[] {
  const rows = indicatorRows(form);
  const above = rows.filter(({ row }) => row < subtotal.row).at(-1);
  const below = rows.find(({ row }) => row > subtotal.row);
  const own = subtotal.level1 || subtotal.level2 ? [subtotal] : [];
  const near = own.length > 0 ? own : [above, below].filter((row) => row !== undefined);
  return near
    .flatMap(({ level1, level2 }) => [
      rows.filter((row) => level2 !== null && row.level2 === level2),
      rows.filter((row) => level1 !== null && row.level1 === level1),
    ])
    .filter((group) => group.length > 0);
}
