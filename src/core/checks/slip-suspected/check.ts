import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { limitsOf } from "../shared/limits";
import { showPercent } from "../shared/numbers";
import { owesReason, reasonOf } from "../shared/reasons";
import { roleOrName, scoredRows } from "../shared/rows";

export const slipSuspected = defineCheck({
  id: "slip-suspected",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    const limit = limitsOf(card.profile).slipRatio;
    return scoredRows(card).flatMap((scored) => {
      const { row, ratio, target, actual } = scored;
      if (!ratio) return [];
      const explained = owesReason(scored) && reasonOf(scored, card) !== "";
      const short = ratio.gt(0) && ratio.times(limit).lte(1) && !explained && !isLowRate(scored);
      if (!short && ratio.lt(limit)) return [];
      const spots = [roleOrName(form, row, "actual")];
      const facts = {
        name: row.name,
        ratio: showPercent(ratio),
        expected: target.text,
        found: actual.text,
      };
      return [{ spots, message: message("check.slip-suspected", facts) }];
    });
  },
});

/** A failure rate far below its ceiling is good work, not a slip. */
function isLowRate({ target }: RowScore): boolean {
  const ceiling = target.kind === "number" && (target.sign === "≤" || target.sign === "<");
  return ceiling && target.unit?.kind === "percent";
}
