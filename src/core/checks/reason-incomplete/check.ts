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
    const wanted = wantsMeasure(card);
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

/** The heading asks for measures, or this form's other reasons give them; a block below may do so. */
function wantsMeasure(card: Scorecard): boolean {
  const { form } = card;
  const block = form.reasonBlocks.some(
    ({ kind, text }) => kind === "measure" && !isPlaceholder(text, card),
  );
  if (block) return false;
  if (/措施|改进/.test(form.columns.reason?.label ?? "")) return true;
  return scoredRows(card).some((scored) => /措施/.test(reasonOf(scored, card)));
}
