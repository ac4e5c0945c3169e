import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { limitsOf } from "../shared/limits";
import { showPercent } from "../shared/numbers";
import { isPlaceholder, reasonOf } from "../shared/reasons";
import { roleOrName, scoredRows, textOf } from "../shared/rows";

export const overAchieved = defineCheck({
  id: "over-achieved",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    const limit = limitsOf(card.profile).overRatio;
    return scoredRows(card).flatMap((scored) => {
      const { row, ratio, target, actual } = scored;
      if (!ratio || ratio.lt(limit) || !isMoreBetter(scored)) return [];
      const explained =
        reasonOf(scored, card) !== "" || !isPlaceholder(textOf(row, "remark"), card);
      if (explained) return [];
      const facts = {
        name: row.name,
        ratio: showPercent(ratio),
        limit: showPercent(limit),
        expected: target.text,
        found: actual.text,
      };
      const spots = [roleOrName(form, row, "actual"), roleOrName(form, row, "reason")];
      return [{ spots, message: message("check.over-achieved", facts) }];
    });
  },
});

/** Met by more; or an exact number, unless it is a cost: spending more is no achievement. */
function isMoreBetter({ row, target, outcome }: RowScore): boolean {
  if (outcome === "met") return true;
  const cost = `${row.level1?.text ?? ""}${row.level2?.text ?? ""}`.includes("成本");
  return target.kind === "number" && target.sign === "=" && !cost;
}
