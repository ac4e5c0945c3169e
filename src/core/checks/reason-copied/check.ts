import { compact } from "../../grid";
import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { limitsOf } from "../shared/limits";
import { reasonOf } from "../shared/reasons";
import { roleOrName, scoredRows } from "../shared/rows";

/** As much of a text as must be the same: its end may be cut off differently. */
const COMPARED = 30;

export const reasonCopied = defineCheck({
  id: "reason-copied",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) => {
    const alike = new Map<string, RowScore[]>();
    for (const scored of scoredRows(card)) {
      const text = compact(reasonOf(scored, card)).replace(/[\p{P}\p{S}]/gu, "");
      const key = text.slice(0, COMPARED);
      if (key !== "") alike.set(key, [...(alike.get(key) ?? []), scored]);
    }
    return [...alike.values()]
      .filter((rows) => rows.length >= limitsOf(card.profile).copiedRows)
      .map((rows) => ({
        spots: rows.map(({ row }) => roleOrName(form, row, "reason")),
        message: message("check.reason-copied", {
          count: String(rows.length),
          names: rows.map(({ row }) => row.name).join("、"),
        }),
      }));
  },
});
