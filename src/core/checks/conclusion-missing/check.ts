import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { isBlank } from "../shared/rows";

export const conclusionMissing = defineCheck({
  id: "conclusion-missing",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) => {
    const { conclusion } = form;
    if (!conclusion || !isBlank(conclusion.text)) return [];
    return [
      {
        spots: [conclusion.cell],
        message: message("check.conclusion-missing", { expected: card.grade }),
        edits: card.conclusion === null ? [] : setValue(grid, conclusion.cell, card.conclusion),
      },
    ];
  },
});
