import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { limitsOf } from "../shared/limits";
import { addUp, showPercent } from "../shared/numbers";
import { scoredRows } from "../shared/rows";

export const scoreBeatsSpending = defineCheck({
  id: "score-beats-spending",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    const rate = card.execution?.rate?.toNumber() ?? null;
    const rows = scoredRows(card).filter(({ row }) => row.points !== null);
    const scores = rows.map(({ row, value }) => row.score ?? value);
    const points = addUp(rows.map(({ row }) => row.points));
    if (rate === null || points === 0 || scores.some((score) => score === null)) return [];
    const share = addUp(scores) / points;
    const { spendingGap, spendingShare } = limitsOf(card.profile);
    if (share < spendingShare || share - rate < spendingGap) return [];
    const spot = form.total?.score ?? form.fund?.scoring?.cells.rate ?? form.columns.score?.spot;
    const facts = { share: showPercent(share), rate: showPercent(rate) };
    const what = message("check.score-beats-spending", facts);
    return spot ? [{ spots: [spot], message: what }] : [];
  },
});
