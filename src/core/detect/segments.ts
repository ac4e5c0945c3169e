import { compact } from "../grid";
import { findFundHeaders } from "./fund-header";
import type { HeaderRows } from "./header";
import { isConclusionLabel, isFootLine, isTotalLabel } from "./labels/rows";
import { headField, isAnnex, isTitle, isYearLine } from "./labels/preamble";
import type { Sheet } from "./sheet";

/** The rows of one form, with its header and the repetitions of it after page breaks. */
export interface Segment {
  readonly headers: readonly HeaderRows[];
  readonly top: number;
  readonly bottom: number;
}

/** Tells the forms of a sheet apart: several under each other, or one with its header repeated. */
export function segment(sheet: Sheet, headers: readonly HeaderRows[]): readonly Segment[] {
  const groups: HeaderRows[][] = [];
  for (const header of headers) {
    const before = groups.at(-1)?.at(-1);
    if (before && isSameForm(sheet, before, header)) groups.at(-1)?.push(header);
    else groups.push([header]);
  }
  const tops = groups.map((group, i) => topOf(sheet, group, groups[i - 1]));
  return groups.map((group, i) => ({
    headers: group,
    top: tops[i] ?? 1,
    bottom: (tops[i + 1] ?? sheet.grid.lastRow + 1) - 1,
  }));
}

function rowsBetween(sheet: Sheet, from: number, to: number): readonly number[] {
  return sheet.rows.filter((row) => row > from && row < to);
}

/** A header belongs to the form above unless a new form's head, or the end of the old one, stands between. */
function isSameForm(sheet: Sheet, before: HeaderRows, header: HeaderRows): boolean {
  const rows = rowsBetween(sheet, before.bottom, header.top);
  if (findFundHeaders(sheet, rows).length > 0) return false;
  const titleBefore = lastTitle(sheet, rowsBetween(sheet, 0, before.top));
  return !rows
    .flatMap((row) => sheet.row(row))
    .some(({ text }) => {
      if (headField(text) === "project" || isConclusionLabel(text)) return true;
      if (isTotalLabel(text) && /总/.test(text)) return true;
      return isTitle(text) && compact(text) !== titleBefore;
    });
}

function lastTitle(sheet: Sheet, rows: readonly number[]): string | null {
  const titles = rows.flatMap((row) => sheet.row(row)).filter(({ text }) => isTitle(text));
  return titles.at(-1)?.key ?? null;
}

/** The first row of a form: the first that can only be the head of one, below the form before. */
function topOf(
  sheet: Sheet,
  group: readonly HeaderRows[],
  before: readonly HeaderRows[] | undefined,
): number {
  const header = group[0]?.top ?? 1;
  const above = before?.at(-1)?.bottom;
  if (above === undefined) return Math.min(header, sheet.rows[0] ?? 1);
  const rows = rowsBetween(sheet, above, header);
  const head = rows.find((row) =>
    sheet
      .row(row)
      .some(
        ({ text }) =>
          isTitle(text) || isAnnex(text) || isYearLine(text) || headField(text) === "project",
      ),
  );
  if (head !== undefined) return head;
  const foot = rows.findLast((row) =>
    sheet
      .row(row)
      .some(({ text }) => isTotalLabel(text) || isConclusionLabel(text) || isFootLine(text)),
  );
  return rows.find((row) => row > (foot ?? header - 1)) ?? header;
}
