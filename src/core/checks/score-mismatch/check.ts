import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { isRoundingOf, near, printedDecimals, show } from "../shared/numbers";
import { roleOrName, scoredRows, textOf } from "../shared/rows";

export const scoreMismatch = defineCheck({
  id: "score-mismatch",
  level: "warning",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) =>
    scoredRows(card).flatMap((scored) => {
      const { row, value, decision, interval, rule } = scored;
      const { score, name } = row;
      if (score === null || beyondPoints(scored)) return [];
      const spot = roleOrName(form, row, "score");
      const found = show(score);
      if (decision === "certain") {
        if (value === null || sameScore(score, value, textOf(row, "score"))) return [];
        const facts = { name, expected: show(value), found };
        const edits = setValue(grid, spot, value);
        return [{ spots: [spot], message: message("check.score-mismatch", facts), edits }];
      }
      if (!interval || inside(score, interval)) return [];
      const facts = { name, low: show(interval[0]), high: show(interval[1]), found, rule };
      return [{ spots: [spot], message: message("check.score-mismatch.interval", facts) }];
    }),
});

/** Said by score-over-points already. */
function beyondPoints({ row: { score, points } }: RowScore): boolean {
  return score !== null && points !== null && (score < 0 || score > points);
}

/** 4.7 for 4.71 is the same score printed with one decimal; 5 for 4.71 is another one. */
function sameScore(score: number, value: number, text: string): boolean {
  const decimals = printedDecimals(text);
  return near(score, value) || (decimals > 0 && isRoundingOf(score, value, decimals));
}

function inside(score: number, [low, high]: readonly [number, number]): boolean {
  return score >= low - 1e-9 && score <= high + 1e-9;
}
