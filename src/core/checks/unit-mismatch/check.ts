import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { roleOrName, scoredRows } from "../shared/rows";
import { comparable } from "../shared/units";

export const unitMismatch = defineCheck({
  id: "unit-mismatch",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) =>
    scoredRows(card).flatMap(({ row, target, actual }) => {
      if (!("unit" in target) || !("unit" in actual) || !target.unit || !actual.unit) return [];
      if (comparable(target.unit, actual.unit)) return [];
      const spots = [roleOrName(form, row, "actual")];
      const facts = { name: row.name, expected: target.unit.text, found: actual.unit.text };
      return [{ spots, message: message("check.unit-mismatch", facts) }];
    }),
});
