import { message } from "../../messages";
import { defineBookCheck, EVALUATION } from "../define";
import { mostCommon } from "../shared/book";

export const oddYear = defineBookCheck({
  id: "odd-year",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  findAcross: ({ forms }) => {
    const dated = forms.flatMap((form) => (form.form.year ? [{ form, ...form.form.year }] : []));
    const usual = mostCommon(dated.map(({ year }) => String(year)));
    if (!usual || usual.count * 2 <= dated.length) return [];
    return dated
      .filter(({ year }) => String(year) !== usual.value)
      .map(({ form, year, spot }) => {
        const facts = { expected: usual.value, found: String(year) };
        return { form, spots: [spot], message: message("check.odd-year", facts) };
      });
  },
});
