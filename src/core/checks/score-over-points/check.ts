import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { show } from "../shared/numbers";
import { roleOrName, scoredRows } from "../shared/rows";

export const scoreOverPoints = defineCheck({
  id: "score-over-points",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) =>
    scoredRows(card).flatMap(({ row, value, decision }) => {
      const { score, points, name } = row;
      if (score === null || points === null || (score >= 0 && score <= points)) return [];
      const spot = roleOrName(form, row, "score");
      const facts = { name, expected: show(points), found: show(score) };
      const edits = decision === "certain" ? setValue(grid, spot, value) : [];
      return [{ spots: [spot], message: message("check.score-over-points", facts), edits }];
    }),
});
