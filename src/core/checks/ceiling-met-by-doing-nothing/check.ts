import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, INDICATORS } from "../define";
import { show } from "../shared/numbers";
import { roleOrName, scoredRows } from "../shared/rows";

export const ceilingMetByDoingNothing = defineCheck({
  id: "ceiling-met-by-doing-nothing",
  level: "warning",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    if (form.fund?.scoring?.executed !== 0) return [];
    return scoredRows(card).flatMap((scored) => {
      const { row } = scored;
      if (!isCeiling(scored) || row.points === null || row.points === 0) return [];
      if ((row.score ?? scored.value) !== row.points) return [];
      const spots = [roleOrName(form, row, "score"), roleOrName(form, row, "actual")];
      const facts = { name: row.name, score: show(row.points) };
      return [{ spots, message: message("check.ceiling-met-by-doing-nothing", facts) }];
    });
  },
});

/** At most so many; for a cost without a sign that is what is meant. */
function isCeiling({ row, target }: RowScore): boolean {
  if (target.kind !== "number") return false;
  if (target.sign === "≤" || target.sign === "<") return true;
  return target.sign === null && /成本/.test(`${row.level1?.text}${row.level2?.text}`);
}
