import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { datesAgainst, headYears, yearInName } from "../shared/form-years";

export const titleYear = defineCheck({
  id: "title-year",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: (context) => {
    const { form, grid, fileName } = context;
    if (!form.year) return [];
    const { year, spot } = form.year;
    const named = [
      ...headYears(context).map(([found, where]) => ({
        source: "title" as const,
        found,
        spot: where,
      })),
      ...yearInName(grid.sheet, form, year).map((found) => ({
        source: "sheet" as const,
        found,
        spot,
      })),
      ...yearInName(fileName ?? "", form, year).map((found) => ({
        source: "file" as const,
        found,
        spot,
      })),
      ...datesAgainst(context, year).map((found) => ({ source: "dates" as const, found, spot })),
    ].filter(({ found }) => found !== year);
    return named.map(({ source, found, spot: where }) => ({
      spots: where === spot ? [spot] : [where, spot],
      message: message("check.title-year", {
        source,
        expected: String(year),
        found: String(found),
      }),
    }));
  },
});
