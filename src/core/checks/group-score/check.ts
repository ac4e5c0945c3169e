import type { Form, TableRow } from "../../detect";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { addUp, near, show } from "../shared/numbers";
import { roleOrName } from "../shared/rows";

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

/** The rows a sub-total may stand for: its 二级 or 一级 category, else the run next to it. */
function candidates(form: Form, subtotal: TableRow): readonly (readonly TableRow[])[] {
  const rows = form.rows.filter(({ kind }) => kind === "indicator" || kind === "subtotal");
  const own = [
    rows.filter(({ level2 }) => level2 !== null && level2 === subtotal.level2),
    rows.filter(({ level1 }) => level1 !== null && level1 === subtotal.level1),
  ];
  const place = rows.indexOf(subtotal);
  const above = rows.slice(0, place);
  const lastSubtotal = above.map(({ kind }) => kind).lastIndexOf("subtotal");
  const below = rows.slice(place + 1);
  const nextSubtotal = below.findIndex(({ kind }) => kind === "subtotal");
  const runs = [
    above.slice(lastSubtotal + 1),
    below.slice(0, nextSubtotal < 0 ? below.length : nextSubtotal),
  ];
  const known = withIndicators(own);
  return known.length > 0 ? known : withIndicators(runs);
}

function withIndicators(runs: readonly (readonly TableRow[])[]): readonly (readonly TableRow[])[] {
  return runs
    .map((run) => run.filter(({ kind }) => kind === "indicator"))
    .filter((run) => run.length > 0);
}
