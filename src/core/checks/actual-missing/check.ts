import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { indicatorRows, isBlank, roleOrName, targetText } from "../shared/rows";

export const actualMissing = defineCheck({
  id: "actual-missing",
  level: "error",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    if (!form.columns.actual) return [];
    const notApplicable = new Set(
      card.rows.filter(({ target }) => target.kind === "not-applicable").map(({ row }) => row),
    );
    return indicatorRows(form)
      .filter((row) => !isBlank(row.texts.target) && isBlank(row.texts.actual))
      .filter((row) => !notApplicable.has(row))
      .map((row) => ({
        spots: [roleOrName(form, row, "actual")],
        message: message("check.actual-missing", { name: row.name, target: targetText(row) }),
      }));
  },
});
