import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { cellAt, setValue } from "../shared/edits";
import { isRoundingOf, near, printedDecimals, show } from "../shared/numbers";

export const executionScore = defineCheck({
  id: "execution-score",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) => {
    const { fund } = form;
    const right = card.execution?.scored ? card.execution.score : null;
    if (!fund?.scoring || right === null) return [];
    return [fund.scoring, ...fund.repeats].flatMap((row) => {
      const spot = row.cells.score;
      if (!spot || row.points === null) return [];
      const expected = show(right);
      const edits = setValue(grid, spot, right);
      if (row.score === null) {
        const what = message("check.execution-score.blank", { expected });
        return [{ spots: [spot], message: what, edits }];
      }
      const decimals = printedDecimals(cellAt(grid, spot).text);
      const rounded = decimals > 0 && isRoundingOf(row.score, right, decimals);
      if (near(row.score, right, 1e-6) || rounded) return [];
      const facts = { expected, found: show(row.score) };
      return [{ spots: [spot], message: message("check.execution-score", facts), edits }];
    });
  },
});
