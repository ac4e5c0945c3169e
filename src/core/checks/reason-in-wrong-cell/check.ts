import { cellName, type Spot } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { cellAt, setValue } from "../shared/edits";
import { isExplanation, owesReason, reasonOf } from "../shared/reasons";
import { roleSpot, scoredRows, textOf } from "../shared/rows";

export const reasonInWrongCell = defineCheck({
  id: "reason-in-wrong-cell",
  level: "warning",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) =>
    scoredRows(card).flatMap((scored) => {
      const { row } = scored;
      const remark = textOf(row, "remark");
      const from = roleSpot(form, row, "remark");
      const to = roleSpot(form, row, "reason");
      if (!from || !to || reasonOf(scored, card) !== "") return [];
      if (!isExplanation(remark) || !(owesReason(scored) || /原因|措施/.test(remark))) return [];
      const facts = { name: row.name, found: cellName(from), expected: cellName(to) };
      const held = cellAt(grid, from).value;
      const move = (spot: Spot, value: string | null) => setValue(grid, spot, value);
      return [
        {
          spots: [to, from],
          message: message("check.reason-in-wrong-cell", facts),
          edits: [...move(to, String(held ?? remark)), ...move(from, null)],
        },
      ];
    }),
});
