import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import { indicatorRows, isBlank, roleOrName } from "../shared/rows";

/** A target written into the name: "培训人数≥100人". */
const TARGET_IN_NAME = /[≥≤≧≦=><]\s*\d/;

export const targetMissing = defineCheck({
  id: "target-missing",
  level: "error",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled", "template", "list"],
  find: ({ form }) => {
    const rows = indicatorRows(form);
    if (!form.columns.target || rows.every((row) => isBlank(row.texts.target))) return [];
    return rows
      .filter((row) => !isBlank(row.name) && isBlank(row.texts.target))
      .filter(({ name }) => !TARGET_IN_NAME.test(name))
      .map((row) => ({
        spots: [roleOrName(form, row, "target")],
        message: message("check.target-missing", { name: row.name }),
      }));
  },
});
