import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { isErrorText } from "../shared/formulas";
import { show } from "../shared/numbers";
import { isBlank, roleOrName, scoredRows, textOf } from "../shared/rows";

export const scoreMissing = defineCheck({
  id: "score-missing",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) =>
    scoredRows(card).flatMap(({ row, value, decision }) => {
      const found = textOf(row, "score");
      const asked = form.columns.score && !isBlank(row.texts.target) && !isBlank(row.texts.actual);
      if (!asked || row.score !== null || isErrorText(found)) return [];
      const spot = roleOrName(form, row, "score");
      const certain = decision === "certain" ? value : null;
      const expected = certain === null ? null : show(certain);
      return [
        {
          spots: [spot],
          message: message("check.score-missing", { name: row.name, expected, found }),
          edits: certain === null ? [] : setValue(grid, spot, certain),
        },
      ];
    }),
});
