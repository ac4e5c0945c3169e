import { compact } from "../../grid";
import { message } from "../../messages";
import type { Scorecard } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { isPlaceholder, reasonOf } from "../shared/reasons";
import { roleOrName, scoredRows } from "../shared/rows";

const MEASURE =
  /措施|改进|整改|下一步|今后|以后|将(?!近)|拟|加强|加大|提前|提醒|督促|严格|争取|建议/;
const ENDED = /[。.!?;”"')\]】》…]$/;

export const reasonIncomplete = defineCheck({
  id: "reason-incomplete",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    const wanted = !hasMeasureBlock(card);
    return scoredRows(card).flatMap((scored) => {
      const text = compact(reasonOf(scored, card));
      if (text === "") return [];
      const spots = [roleOrName(form, scored.row, "reason")];
      const { name } = scored.row;
      if (!ENDED.test(text)) {
        const facts = { name, found: text.slice(-8) };
        return [{ spots, message: message("check.reason-incomplete.cut", facts) }];
      }
      if (!wanted || MEASURE.test(text)) return [];
      return [{ spots, message: message("check.reason-incomplete", { name }) }];
    });
  },
});

/** Measures may stand in a block of their own below the table. */
function hasMeasureBlock(card: Scorecard): boolean {
  return card.form.reasonBlocks.some(
    ({ kind, text }) => kind === "measure" && !isPlaceholder(text, card),
  );
}
