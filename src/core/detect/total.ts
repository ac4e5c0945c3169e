import { alignInOrder } from "./align";
import type { Spot } from "../grid";
import type { Slot } from "./columns";
import type { TotalRow } from "./form";
import { numberIn } from "./kinds";
import { isGradeWord, isTotalLabel } from "./labels/rows";
import type { Piece, Sheet } from "./sheet";

/**
 * Reads the total row: its label, and where points and score stand in it. `pasted`: the table has no
 * merged cells, so that numbers may have slipped out of their columns; in any other, a number beside
 * them is the sum of a column that holds neither.
 */
export function readTotal(
  sheet: Sheet,
  row: number,
  slots: readonly Slot[],
  pasted: boolean,
): TotalRow | null {
  const pieces = sheet.row(row);
  const label = pieces.find(({ text }) => isTotalLabel(text));
  if (!label) return null;
  const named = readNamedTotal(sheet, label, pieces);
  if (named) return named;
  const points = cellOf(sheet, row, label, slots, "points");
  const score = cellOf(sheet, row, label, slots, "score");
  const numbers = pieces.filter((piece) => piece !== label && numberIn(piece) !== null);
  const inPlace = numbers.every(({ spot }) => [points, score].some((cell) => same(cell, spot)));
  if (!inPlace && pasted) {
    return moved(sheet, row, label, numbers, slots);
  }
  const pointsCell = same(points, score) ? null : points;
  return total(sheet, row, label, pointsCell, score);
}

function total(
  sheet: Sheet,
  row: number,
  label: Piece,
  points: Spot | null,
  score: Spot | null,
): TotalRow {
  const valueAt = (spot: Spot | null): number | null =>
    spot && numberIn(sheet.at(spot.row, spot.column));
  return {
    ...{ row, label: label.spot, points, score },
    pointsValue: valueAt(points),
    scoreValue: valueAt(score),
  };
}

function same(a: Spot | null, b: Spot | null): boolean {
  return a !== null && b !== null && a.row === b.row && a.column === b.column;
}

/** The cell of a column in the total row; null where the label's own cell covers it. */
function cellOf(
  sheet: Sheet,
  row: number,
  label: Piece,
  slots: readonly Slot[],
  role: "points" | "score",
): Spot | null {
  const slot = slots.find((each) => each.role === role && !each.fallback);
  if (!slot) return null;
  const anchor = sheet.grid.anchor(row, slot.column);
  return anchor.row < row || anchor.column <= label.right ? null : anchor;
}

/** A pasted total row whose numbers slipped out of their columns. */
function moved(
  sheet: Sheet,
  row: number,
  label: Piece,
  numbers: readonly Piece[],
  slots: readonly Slot[],
): TotalRow {
  const places = slots.filter(({ role }) => role === "points" || role === "score");
  const costs = {
    fit: () => 0,
    skip: ({ role }: Slot) => (role === "points" ? 0.5 : 1),
    drop: () => 3,
    pair: () => 0,
  };
  const { cells, shift } = alignInOrder(numbers, places, costs);
  const spotOf = (role: "points" | "score"): Spot | null => {
    const slot = places.find((each) => each.role === role);
    if (!slot) return null;
    const column = Math.max(1, slot.column + shift);
    return cells.get(slot)?.spot ?? sheet.grid.anchor(row, column);
  };
  return total(sheet, row, label, spotOf("points"), spotOf("score"));
}

/** 总分值 | 总得分 | 自评等级 as headings, with the numbers in the row below. */
function readNamedTotal(sheet: Sheet, label: Piece, pieces: readonly Piece[]): TotalRow | null {
  const points = pieces.find(({ key }) => /^(?:总分值|总分数|满分|分值)$/.test(key));
  const score = pieces.find(({ key }) => /^(?:自评)?(?:总得分|得分|自评总分)$/.test(key));
  if (!score || score === label || points === score) return null;
  const below = label.spot.row + 1;
  const under = (piece: Piece | undefined): Spot | null =>
    piece ? sheet.grid.anchor(below, piece.spot.column) : null;
  const beside = sheet.row(label.spot.row).find(({ spot }) => spot.column > score.right);
  if (beside && numberIn(beside) !== null)
    return total(sheet, label.spot.row, label, null, beside.spot);
  return total(sheet, below, label, under(points), under(score));
}

/** A total that stands above the table: 自评总分 with its number beside it. */
export function findTopTotal(sheet: Sheet, rows: readonly number[]): TotalRow | null {
  for (const row of rows) {
    const label = sheet.row(row).find(({ text }) => /分/.test(text) && isTotalLabel(text));
    if (!label) continue;
    const next = sheet.row(row).find(({ spot }) => spot.column > label.right);
    const free = next ? next.spot.column > label.right + 1 : label.right < sheet.grid.lastColumn;
    const blank = free ? sheet.grid.anchor(row, label.right + 1) : null;
    if (next && numberIn(next) === null && !blank) continue;
    const score = next && numberIn(next) !== null ? next.spot : blank;
    return total(sheet, row, label, null, score);
  }
  return null;
}

/** The grade in the total row (云南): the last cell behind the numbers that holds one. */
export function gradeInTotal(sheet: Sheet, { row, label }: TotalRow): Piece | null {
  const pieces = sheet
    .row(row)
    .filter(({ spot }) => spot.column > label.column || spot.row !== label.row);
  return pieces.findLast(({ text }) => isGradeWord(text)) ?? null;
}
