import { HostError } from "../../../app/errors";
import { areaHolds, parseCellName, type Area, type Edit, type Spot } from "../../../core";
import type { OpenBook } from "../open-book";
import type { SheetEntry } from "../parts/workbook-part";
import { mergesOf } from "../sheet/layout";
import { getOrMake } from "./get-or-make";
import { heldReader, same, writesFormula, type Held } from "./held";

/** An edit that may be made, with where it goes. */
export interface CheckedEdit {
  readonly edit: Edit;
  readonly entry: SheetEntry;
  readonly spot: Spot;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_TEXT = 32_767;

/**
 * Compares every edit with the workbook, later edits of a cell with the earlier ones, and gives
 * those that change something. Throws HostError with sheet and cell: sheet-gone, not-an-anchor,
 * formula-cell, changed, write-failed.
 */
export function checkEdits(book: OpenBook, edits: readonly Edit[]): CheckedEdit[] {
  const heldNow = heldReader(book);
  const merges = new Map<SheetEntry, Area[]>();
  const pending = new Map<string, Held>();
  return edits
    .map((edit) => locate(book, edit))
    .filter((located) => {
      const { edit, entry, spot } = located;
      const place = { sheet: edit.sheet, cell: edit.cell };
      const areas = getOrMake(merges, entry, () => mergesOf(book.indexOf(entry)));
      if (isHidden(spot, areas)) throw new HostError("not-an-anchor", place);
      const now = heldNow(edit.kind, entry, spot);
      const held = pending.get(contentKey(located)) ?? now;
      if (now.inBlock || (edit.kind === "value" && held.isFormula)) {
        throw new HostError("formula-cell", place);
      }
      if (!matches(edit, held)) throw new HostError("changed", place);
      const after = { content: edit.after, isFormula: writesFormula(edit) };
      pending.set(contentKey(located), after);
      return !same(held.content, after.content) || held.isFormula !== after.isFormula;
    });
}

function locate(book: OpenBook, edit: Edit): CheckedEdit {
  const entry = book.entryOf(edit.sheet);
  const spot = parseCellName(edit.cell);
  if (!spot || spot.row > LAST_ROW || spot.column > LAST_COLUMN || !isWritable(edit.after)) {
    throw new HostError("write-failed", { sheet: edit.sheet, cell: edit.cell });
  }
  return { edit, entry, spot };
}

/** Names what an edit changes: a cell's content, its highlight or its note. */
export function contentKey({ edit, spot }: CheckedEdit): string {
  const what = edit.kind === "formula" ? "value" : edit.kind;
  return [what, spot.row, spot.column, edit.sheet].join(" ");
}

/** Whether a cell lies under a merged area's top-left cell. */
function isHidden(spot: Spot, merges: readonly Area[]): boolean {
  const merge = merges.find((area) => areaHolds(area, spot));
  return merge !== undefined && (merge.top !== spot.row || merge.left !== spot.column);
}

function isWritable(value: Edit["after"]): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || value.length <= LONGEST_TEXT;
}

/** Text that begins with "=" is no formula, so a formula edit doesn't take one for the other. */
function matches({ kind, before }: Edit, { content, isFormula }: Held): boolean {
  const namesFormula = typeof before === "string" && before.startsWith("=");
  if (kind === "formula" && namesFormula && !isFormula) return false;
  return same(content, before);
}
