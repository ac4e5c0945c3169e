import type { CellValue, Spot } from "../grid";
import type { Alignment } from "./align";
import type { Slot } from "./columns";
import type { ColumnRole } from "./form";
import { kindOf } from "./kinds";
import type { Piece, Sheet } from "./sheet";

/** Where each role of a row stands and what is there. */
export interface RowCells {
  readonly spots: Partial<Readonly<Record<ColumnRole, Spot>>>;
  readonly pieces: Partial<Readonly<Record<ColumnRole, Piece>>>;
}

/** Prose that may stand once for several rows; a number never does. */
const SHARED: readonly ColumnRole[] = [
  "name",
  "target",
  "actual",
  "reason",
  "remark",
  "sign",
  "unit",
];

/** Places every role of an aligned row: filled cells, and where blank ones would stand. */
export function placeCells(
  sheet: Sheet,
  row: number,
  slots: readonly Slot[],
  alignment: Alignment<Slot>,
): RowCells {
  const spots: Partial<Record<ColumnRole, Spot>> = {};
  const pieces: Partial<Record<ColumnRole, Piece>> = {};
  const taken = new Set([...alignment.cells.values()].map(({ spot }) => spot.column));
  const moved = alignment.shift !== 0;
  let offset = moved ? firstOffset(alignment) : 0;
  for (const slot of slots) {
    const piece = alignment.cells.get(slot) ?? null;
    if (piece && moved) offset = piece.spot.column - slot.column;
    if (slot.role === null) continue;
    const found = piece ?? (moved ? null : sharedPiece(sheet, row, slot));
    const spot = found?.spot ?? blankSpot(sheet, row, slot, moved ? { offset, taken } : null);
    if (slot.fallback && pieces[slot.role] && !kindOf(pieces[slot.role] as Piece).mark) continue;
    if (slot.fallback && !found && spots[slot.role]) continue;
    if (!slot.fallback && !found && pieces[slot.role]) continue;
    if (!slot.fallback && found && kindOf(found).mark && pieces[slot.role]) continue;
    if (spot) spots[slot.role] = spot;
    if (found) pieces[slot.role] = found;
  }
  return { spots, pieces };
}

function sharedPiece(sheet: Sheet, row: number, { role, column, left, right }: Slot): Piece | null {
  if (role === null || !SHARED.includes(role)) return null;
  const piece = sheet.at(row, column);
  if (!piece || piece.spot.row === row) return null;
  return piece.spot.column >= left && piece.spot.column <= right ? piece : null;
}

function firstOffset({ cells }: Alignment<Slot>): number {
  const [first] = [...cells].sort(([a], [b]) => a.column - b.column);
  return first ? first[1].spot.column - first[0].column : 0;
}

/** Where a blank cell stands; `moved`: beside its neighbour in a shifted row, unless taken. */
function blankSpot(
  sheet: Sheet,
  row: number,
  { role, column, left }: Slot,
  moved: { readonly offset: number; readonly taken: ReadonlySet<number> } | null,
): Spot | null {
  const at = column + (moved?.offset ?? 0);
  if (at < 1 || moved?.taken.has(at)) return null;
  if (moved && (role === "level1" || role === "level2")) return null;
  const anchor = sheet.grid.anchor(row, at);
  if (!moved && anchor.column < left) return null;
  return anchor.row < row && role !== null && !SHARED.includes(role) ? null : anchor;
}

/** Marks and prose in a level column are no labels. */
export function levelPieces({ pieces }: RowCells): { level1?: Piece; level2?: Piece } {
  const { level1, level2 } = pieces;
  return {
    ...(level1 && isLabel(level1) ? { level1 } : {}),
    ...(level2 && isLabel(level2) ? { level2 } : {}),
  };
}

const LONGEST_LABEL = 24;

function isLabel(piece: Piece): boolean {
  const { mark, prose, length } = kindOf(piece);
  return !mark && !prose && length <= LONGEST_LABEL;
}

/** The shown text of each role; "" where its cell is blank. */
export function textsOf({ spots, pieces }: RowCells): Partial<Record<ColumnRole, string>> {
  const texts: Partial<Record<ColumnRole, string>> = {};
  for (const role of Object.keys(spots) as ColumnRole[]) texts[role] = pieces[role]?.text ?? "";
  return texts;
}

/** The stored value of each role; null where its cell is blank. */
export function valuesOf({ spots, pieces }: RowCells): Partial<Record<ColumnRole, CellValue>> {
  const values: Partial<Record<ColumnRole, CellValue>> = {};
  for (const role of Object.keys(spots) as ColumnRole[]) values[role] = pieces[role]?.value ?? null;
  return values;
}
