import type { Form } from "../../detect";
import { compact, type Spot } from "../../grid";
import type { CheckContext } from "../finding";
import { indicatorRows, textOf } from "./rows";
import { yearsIn } from "./years";

const YEARS = /(?<!\d)20\d\d(?!\d)(?!年?\d*月)/g;
const YEAR_LINE =
  /^[(（]?\s*(?:年度|自评年度|预算年度|评价年度)?[:：]?\s*(20\d\d)\s*(?:年度?)?\s*[)）]?$/;

/** The years of the title and of lines above the table that hold nothing but a year. */
export function headYears({ form, grid }: CheckContext): readonly (readonly [number, Spot])[] {
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

/**
 * A year in the name of a sheet or file, when none in it is the form's. Days (20250123) are none, nor
 * is a year that belongs to the project's name (2023年度高层次人才补贴).
 */
export function yearInName(name: string, { project }: Form, year: number): readonly number[] {
  const ownYears: readonly string[] = compact(project?.text ?? "").match(YEARS) ?? [];
  const found = (compact(name).match(YEARS) ?? []).filter((each) => !ownYears.includes(each));
  return found.some((each) => Number(each) === year) ? [] : found.slice(0, 1).map(Number);
}

/** What the dated targets, the goals and the day of reporting agree on, two of them, against the year line. */
export function datesAgainst(context: CheckContext, year: number): readonly number[] {
  const { form } = context;
  const texts = [
    ...indicatorRows(form).map((row) => textOf(row, "target")),
    form.goal?.target?.text ?? "",
    form.goal?.actual?.text ?? "",
  ];
  const dated = texts.map((text) => yearsIn(text, year).map((mention) => mention.year));
  const years = dated.filter((each) => each.length > 0);
  const [first] = years.flat();
  if (first === undefined || !years.flat().every((each) => each === first)) return [];
  return years.length > 1 || reportedFor(context) === first ? [first] : [];
}

const REPORTED = /(?:填报|填表|上报)(?:日期|时间)\D{0,3}(20\d\d)[年.\-/]?0?[1-6](?!\d{3})/;

/** The year a form reported in the first half of the next one is for: 填报日期 2025年1月 → 2024. */
function reportedFor({ form, grid }: CheckContext): number | null {
  const firstRow = form.fund?.area.top ?? form.headerRows[0] ?? form.area.top;
  for (let row = form.area.top; row < firstRow; row++) {
    for (const [, { text }] of grid.rowCells(row)) {
      const date = REPORTED.exec(text.normalize("NFKC").replace(/\s/g, ""))?.[1];
      if (date !== undefined) return Number(date) - 1;
    }
  }
  return null;
}
