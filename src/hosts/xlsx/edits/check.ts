import { HostError } from "../../../app/errors";
import { areaHolds, parseCellName, type Cell, type Edit, type Spot } from "../../../core";
import type { OpenBook } from "../open-book";
import type { SheetEntry } from "../parts/workbook-part";
import { mergesOf } from "../sheet/layout";
import { CellReader } from "../sheet/read-cells";

/** An edit that may be made, with where it goes. */
export interface CheckedEdit {
  readonly edit: Edit;
  readonly entry: SheetEntry;
  readonly spot: Spot;
}

/** What a cell's marks hold now: the formula of our highlight, the text of its note. */
export interface Marks {
  highlightAt(entry: SheetEntry, cell: string): string | null;
  noteAt(entry: SheetEntry, cell: string): string | null;
}

type Content = Edit["after"];

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_TEXT = 32_767;

/**
 * Compares every edit with the workbook, later edits of a cell with the earlier ones, and gives
 * those that change something. Throws HostError with sheet and cell: sheet-gone, not-an-anchor,
 * formula-cell, changed, write-failed.
 */
export function checkEdits(book: OpenBook, edits: readonly Edit[], marks: Marks): CheckedEdit[] {
  const merges = perSheet((entry) => mergesOf(book.indexOf(entry)));
  const readers = perSheet((entry) => new CellReader(book.indexOf(entry), book.context));
  const pending = new Map<string, Held>();
  const checked: CheckedEdit[] = [];
  for (const edit of edits) {
    const place = { sheet: edit.sheet, cell: edit.cell };
    const entry = book.entryOf(edit.sheet);
    const spot = parseCellName(edit.cell);
    if (!spot || !isOnSheet(spot) || !isWritable(edit.after)) {
      throw new HostError("write-failed", place);
    }
    const merge = merges(entry).find((area) => areaHolds(area, spot));
    if (merge && (merge.top !== spot.row || merge.left !== spot.column)) {
      throw new HostError("not-an-anchor", place);
    }
    const key = [edit.sheet, spot.row, spot.column, edit.kind.replace("formula", "value")].join();
    const held = pending.get(key) ?? heldBy(edit, { entry, spot, reader: readers(entry), marks });
    const isCell = edit.kind === "value" || edit.kind === "formula";
    const inBlock = isCell && readers(entry).isInBlock(spot);
    if (inBlock || (edit.kind === "value" && held.isFormula)) {
      throw new HostError("formula-cell", place);
    }
    if (!matches(edit, held)) throw new HostError("changed", place);
    const after = { content: edit.after, isFormula: writesFormula(edit) };
    pending.set(key, after);
    if (!same(held.content, edit.after) || held.isFormula !== after.isFormula) {
      checked.push({ edit, entry, spot });
    }
  }
  return checked;
}

interface Held {
  readonly content: Content;
  readonly isFormula: boolean;
}

function perSheet<T>(make: (entry: SheetEntry) => T): (entry: SheetEntry) => T {
  const made = new Map<SheetEntry, T>();
  return (entry) => {
    const known = made.get(entry);
    if (known !== undefined) return known;
    const value = make(entry);
    made.set(entry, value);
    return value;
  };
}

function isOnSheet({ row, column }: Spot): boolean {
  return row <= LAST_ROW && column <= LAST_COLUMN;
}

function isWritable(value: Content): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || value.length <= LONGEST_TEXT;
}

/** A formula edit whose new content has no "=" puts a value back where the formula was. */
export function writesFormula({ kind, after }: Edit): boolean {
  return kind === "formula" && typeof after === "string" && after.startsWith("=");
}

function heldBy(
  { kind, cell }: Edit,
  context: { entry: SheetEntry; spot: Spot; reader: CellReader; marks: Marks },
): Held {
  const { entry, spot, reader, marks } = context;
  if (kind === "highlight") return { content: marks.highlightAt(entry, cell), isFormula: false };
  if (kind === "note") return { content: marks.noteAt(entry, cell), isFormula: false };
  return heldByCell(reader.at(spot));
}

/** What `before` names: the formula, else the value (of a boolean its shown word). */
export function heldByCell(cell: Cell | null): Held {
  if (!cell) return { content: null, isFormula: false };
  if (cell.formula !== null) return { content: cell.formula, isFormula: true };
  const content = typeof cell.value === "boolean" ? cell.text : cell.value;
  return { content, isFormula: false };
}

/** Text that begins with "=" is no formula, so a formula edit doesn't take one for the other. */
function matches({ kind, before }: Edit, { content, isFormula }: Held): boolean {
  const namesFormula = typeof before === "string" && before.startsWith("=");
  if (kind === "formula" && namesFormula && !isFormula) return false;
  return same(content, before);
}

/** No text and no value are the same to a person, and to Excel's own reading. */
export function same(a: Content, b: Content): boolean {
  return (a === "" ? null : a) === (b === "" ? null : b);
}
