import type { Spot } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext } from "../finding";
import { indicatorRows, textOf } from "../shared/rows";
import { yearsIn } from "../shared/years";

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
      ...otherYear(grid.sheet, year).map((found) => ({ source: "sheet" as const, found, spot })),
      ...otherYear(fileName ?? "", year).map((found) => ({ source: "file" as const, found, spot })),
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

const YEAR_LINE =
  /^[(（]?\s*(?:年度|自评年度|预算年度|评价年度)?[:：]?\s*(20\d\d)\s*(?:年度?)?\s*[)）]?$/;

/** The years of the title and of lines above the table that hold nothing but a year. */
function headYears({ form, grid }: CheckContext): readonly (readonly [number, Spot])[] {
  const firstRow = form.fund?.area.top ?? form.headerRows[0] ?? form.area.top;
  const found: [number, Spot][] = [];
  const title = /(20\d\d)\s*年?/.exec(form.title?.text ?? "")?.[1];
  if (title !== undefined && form.title) found.push([Number(title), form.title.spot]);
  for (let row = form.area.top; row < firstRow; row++) {
    for (const [column, { text }] of grid.rowCells(row)) {
      const line = YEAR_LINE.exec(text.normalize("NFKC").trim())?.[1];
      if (line !== undefined) found.push([Number(line), { row, column }]);
    }
  }
  return found;
}

/** A year in the name of a sheet or file, when none in it is the form's; days (20250123) are none. */
function otherYear(name: string, year: number): readonly number[] {
  const years = [...name.normalize("NFKC").matchAll(/(?<!\d)(20\d\d)(?!\d)(?!年?\d*月)/g)];
  const found = years.map((match) => Number(match[1]));
  return found.includes(year) ? [] : found.slice(0, 1);
}

/** What every dated target and the goals say, two of them at least, against the year line. */
function datesAgainst({ form }: CheckContext, year: number): readonly number[] {
  const texts = [
    ...indicatorRows(form).map((row) => textOf(row, "target")),
    form.goal?.target?.text ?? "",
    form.goal?.actual?.text ?? "",
  ];
  const dated = texts.map((text) => yearsIn(text, year).map((mention) => mention.year));
  const years = dated.filter((each) => each.length > 0);
  const [first] = years.flat();
  if (first === undefined || years.length < 2) return [];
  return years.flat().every((each) => each === first) ? [first] : [];
}
