import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { near, show } from "../shared/numbers";
import { fullSums, SUM_SLACK, totalsIndicatorsAlone } from "../shared/totals";

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
    const { score, shown } = fullSums(context);
    const edits = setValue(grid, spot, score);
    const facts = { expected: show(score) };
    if (printed === null) {
      if (!card.total.final || score !== card.total.score) return [];
      return [{ spots: [spot], message: message("check.score-total.blank", facts), edits }];
    }
    const adds = [score, shown].some((sum) => near(printed, sum, SUM_SLACK));
    if (adds || totalsIndicatorsAlone(context)) return [];
    const found = show(printed);
    return [{ spots: [spot], message: message("check.score-total", { ...facts, found }), edits }];
  },
});
