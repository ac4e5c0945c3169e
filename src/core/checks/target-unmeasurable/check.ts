import { compact } from "../../grid";
import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import { roleOrName, scoredRows, targetText } from "../shared/rows";
import { isEmptyWording } from "../shared/wording";

export const targetUnmeasurable = defineCheck({
  id: "target-unmeasurable",
  level: "warning",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, card }) =>
    scoredRows(card).flatMap(({ row, target }) => {
      if (target.kind !== "text" && target.kind !== "wording") return [];
      if (!isEmptyWording(compact(targetText(row).replace(/定性/, "")))) return [];
      const spots = [roleOrName(form, row, "target")];
      const facts = { name: row.name, found: targetText(row) };
      return [{ spots, message: message("check.target-unmeasurable", facts) }];
    }),
});
