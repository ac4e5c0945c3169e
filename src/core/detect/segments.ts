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

/** A header belongs to the form above unless a new form's head, or the end of the old one, stands between. */
function isSameForm(sheet: Sheet, before: HeaderRows, header: HeaderRows): boolean {
  const rows = sheet.between(before.bottom + 1, header.top - 1);
  if (findFundHeaders(sheet, rows).length > 0) return false;
  return !rows
    .flatMap((row) => sheet.row(row))
    .some(({ text }) => {
      if (headField(text) === "project" || isConclusionLabel(text)) return true;
      if (isTotalLabel(text) && /总/.test(text)) return true;
      return isTitle(text) && compact(text) !== titleAbove(sheet, before.top);
    });
}

/** The nearest title above a row. */
function titleAbove(sheet: Sheet, top: number): string | null {
  for (const row of [...sheet.between(1, top - 1)].reverse()) {
    const title = sheet.row(row).find(({ text }) => isTitle(text));
    if (title) return title.key;
  }
  return null;
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
  const rows = sheet.between(above + 1, header - 1);
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
