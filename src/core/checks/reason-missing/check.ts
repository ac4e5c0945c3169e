import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { show } from "../shared/numbers";
import { isExplanation, isPlaceholder, owesReason, reasonOf } from "../shared/reasons";
import { isBlank, roleSpot, scoredRows, textOf } from "../shared/rows";

export const reasonMissing = defineCheck({
  id: "reason-missing",
  level: "error",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    const blocks = form.reasonBlocks.filter(({ kind }) => kind === "reason");
    const inBlock = blocks.some(({ text }) => !isPlaceholder(text, card));
    if (!form.columns.reason && (inBlock || blocks.length === 0)) return [];
    return scoredRows(card).flatMap((scored) => {
      const { row, value } = scored;
      const score = row.score ?? value;
      if (!owesReason(scored) || score === null || reasonOf(scored, card) !== "") return [];
      // The reason stands in 备注: another check says so.
      if (isExplanation(textOf(row, "remark"))) return [];
      const spot = roleSpot(form, row, "reason") ?? blocks[0]?.cell;
      if (!spot) return [];
      const found = isBlank(row.texts.reason) ? "" : textOf(row, "reason");
      const facts = { name: row.name, score: show(score), points: show(row.points ?? 0), found };
      return [{ spots: [spot], message: message("check.reason-missing", facts) }];
    });
  },
});
