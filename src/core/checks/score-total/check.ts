import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { near, show } from "../shared/numbers";
import { printedScores } from "../shared/totals";

export const scoreTotal = defineCheck({
  id: "score-total",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: (context) => {
    const { form, grid, card } = context;
    const spot = form.total?.score;
    if (!form.total || !spot) return [];
    const printed = form.total.scoreValue;
    const scores = printedScores(context);
    if (printed === null) {
      if (!card.total.final || scores.exact !== card.total.score) return [];
      const facts = { expected: show(scores.exact) };
      const edits = setValue(grid, spot, scores.exact);
      return [{ spots: [spot], message: message("check.score-total.blank", facts), edits }];
    }
    if (near(printed, scores.exact, 0.006) || near(printed, scores.shown, 0.006)) return [];
    const facts = { expected: show(scores.exact), found: show(printed) };
    const edits = setValue(grid, spot, scores.exact);
    return [{ spots: [spot], message: message("check.score-total", facts), edits }];
  },
});
