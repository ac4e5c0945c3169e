import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { show } from "../shared/numbers";
import { owesReason, reasonOf } from "../shared/reasons";
import { roleOrName, scoredRows } from "../shared/rows";

export const reasonNotNeeded = defineCheck({
  id: "reason-not-needed",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) =>
    scoredRows(card).flatMap((scored) => {
      const { row } = scored;
      if (row.score === null || row.score !== row.points || owesReason(scored)) return [];
      if (reasonOf(scored, card) === "") return [];
      const facts = { name: row.name, score: show(row.score) };
      const spots = [roleOrName(form, row, "reason")];
      return [{ spots, message: message("check.reason-not-needed", facts) }];
    }),
});
