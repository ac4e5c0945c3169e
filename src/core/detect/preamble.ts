import type { FormYear, GoalBlock, Labelled } from "./form";
import { fundColumn } from "./labels/fund";
import {
  goalField,
  headField,
  isTitle,
  isYearLabel,
  isYearLine,
  yearIn,
  type HeadField,
} from "./labels/preamble";
import { blockKind } from "./table-end";
import type { Piece, Sheet } from "./sheet";

/** What stands above the table. */
export interface Preamble {
  readonly title: Labelled | null;
  readonly year: FormYear | null;
  readonly project: Labelled | null;
  readonly department: Labelled | null;
  readonly unit: Labelled | null;
}

/** Reads title, year, project and units among the given rows. */
export function readPreamble(sheet: Sheet, rows: readonly number[]): Preamble {
  const pieces = rows.flatMap((row) => sheet.row(row));
  const title = pieces.find(({ text }) => isTitle(text)) ?? null;
  return {
    title: title && labelled(title),
    year: findYear(sheet, pieces, title),
    project: findField(sheet, pieces, "project"),
    department: findField(sheet, pieces, "department"),
    unit: findField(sheet, pieces, "unit"),
  };
}

function labelled({ text, spot }: Piece): Labelled {
  return { text: text.trim(), spot };
}

/** The line (2024年度), else the title, else the first other mention that is no date of filing. */
function findYear(sheet: Sheet, pieces: readonly Piece[], title: Piece | null): FormYear | null {
  const lines = pieces.filter(({ text }) => isYearLine(text));
  const stated = pieces.filter(({ key }) => /(?:19|20)\d\d年度/.test(key) && key.length <= 40);
  for (const piece of [...lines, ...(title ? [title] : []), ...stated]) {
    const year = yearIn(piece.text);
    if (year !== null) return { year, spot: piece.spot };
  }
  return yearBesideLabel(sheet, pieces);
}

/** 年度 | 2023: the year alone, in the cell behind its label. */
function yearBesideLabel(sheet: Sheet, pieces: readonly Piece[]): FormYear | null {
  for (const label of pieces.filter(({ text }) => isYearLabel(text))) {
    const next = sheet.row(label.spot.row).find(({ spot }) => spot.column > label.right);
    const year = /^(?:19|20)\d\d(?=年?度?$)/.exec(next?.key ?? "")?.[0];
    if (next && year !== undefined) return { year: Number(year), spot: next.spot };
  }
  return null;
}

/** The answer to a label: the cell on its right, or what follows the colon in its own cell. */
function findField(sheet: Sheet, pieces: readonly Piece[], field: HeadField): Labelled | null {
  for (const piece of pieces) {
    if (headField(piece.text) !== field) {
      const inline = inlineAnswer(piece, field);
      if (inline) return inline;
      continue;
    }
    const answer = sheet.row(piece.spot.row).find(({ spot }) => spot.column > piece.right);
    if (answer && !isLabel(answer)) return labelled(answer);
  }
  return null;
}

function inlineAnswer(piece: Piece, field: HeadField): Labelled | null {
  const match = /^([^:：]{2,20})[:：]\s*(\S.*)$/s.exec(piece.text.trim());
  if (!match?.[1] || !match[2] || headField(match[1]) !== field) return null;
  return { text: match[2].trim(), spot: piece.spot };
}

function isLabel({ text }: Piece): boolean {
  return headField(text) !== null || fundColumn(text) !== null || goalField(text) !== null;
}

/** Finds 预期目标 and 实际完成情况 and the texts that belong to them. */
export function findGoal(sheet: Sheet, rows: readonly number[]): GoalBlock | null {
  const labels = rows
    .flatMap((row) => sheet.row(row))
    .flatMap((piece) => {
      const field = goalField(piece.text);
      return field === null || fundColumn(piece.text) !== null ? [] : [{ piece, field }];
    });
  const actual = labels.find(({ field }) => field === "actual")?.piece ?? null;
  const row = actual?.spot.row;
  const inRow = labels.filter(({ field, piece }) => field === "target" && piece.spot.row === row);
  const target = (inRow.at(-1) ?? labels.find(({ field }) => field === "target"))?.piece ?? null;
  if (!actual && !target) return null;
  const stop = new Set(labels.map(({ piece }) => piece));
  return {
    target: target && answerOf(sheet, target, stop, rows),
    actual: actual && answerOf(sheet, actual, stop, rows),
  };
}

/** Beside the label, else below it. */
function answerOf(
  sheet: Sheet,
  label: Piece,
  labels: ReadonlySet<Piece>,
  rows: readonly number[],
): Labelled | null {
  const right = sheet.row(label.spot.row).find(({ spot }) => spot.column > label.right);
  if (right && !labels.has(right) && !isLabel(right)) return labelled(right);
  const row = rows.find((each) => each > label.spot.row);
  if (row === undefined) return null;
  const below = sheet
    .row(row)
    .find(({ spot, right: end }) => spot.column <= label.right && end >= label.spot.column);
  return below && !isLabel(below) && blockKind(below.text) === null ? labelled(below) : null;
}
