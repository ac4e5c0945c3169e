import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import { limitsOf } from "../shared/limits";
import { showPercent } from "../shared/numbers";
import { roleOrName, scoredRows } from "../shared/rows";

export const controlRateVsExecution = defineCheck({
  id: "control-rate-vs-execution",
  level: "warning",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    const rate = card.execution?.rate?.toNumber() ?? null;
    const { controlRateBelow } = limitsOf(card.profile);
    if (rate === null || rate >= controlRateBelow) return [];
    return scoredRows(card).flatMap(({ row, actual }) => {
      if (!/(成本|预算|费用|支出).*控制率/.test(row.name) || actual.kind !== "number") return [];
      if (actual.value.lt(1)) return [];
      const facts = { name: row.name, rate: showPercent(rate), found: actual.text };
      const spots = [roleOrName(form, row, "actual")];
      return [{ spots, message: message("check.control-rate-vs-execution", facts) }];
    });
  },
});
