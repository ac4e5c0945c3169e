import { cellName, type Cell, type Edit, type EditKind, type Spot } from "../../../core";
import { readNotes } from "../notes/notes";
import type { OpenBook } from "../open-book";
import type { SheetEntry } from "../parts/workbook-part";
import { readHighlights } from "../sheet/highlights";
import { CellReader } from "../sheet/read-cells";
import { highlightStyles } from "../styles/highlight-style";
import { getOrMake } from "./get-or-make";

/** What a cell, or its mark, holds as an edit's `before` and `after` name it. */
export interface Held {
  readonly content: Edit["before"];
  /** Text may begin with "=" too. */
  readonly isFormula: boolean;
}

/** Reads what edits are compared with; every sheet and its marks are looked up once. */
export function heldReader(
  book: OpenBook,
): (kind: EditKind, entry: SheetEntry, spot: Spot) => Held & { readonly inBlock: boolean } {
  const cells = new Map<SheetEntry, CellReader>();
  const highlights = new Map<SheetEntry, ReadonlyMap<string, string>>();
  const notes = new Map<SheetEntry, ReadonlyMap<string, string>>();
  const ours = highlightStyles(book);
  return (kind, entry, spot) => {
    if (kind === "highlight" || kind === "note") {
      const marks =
        kind === "note"
          ? getOrMake(notes, entry, () => readNotes(book, entry))
          : getOrMake(highlights, entry, () => readHighlights(book.indexOf(entry), ours));
      return { content: marks.get(cellName(spot)) ?? null, isFormula: false, inBlock: false };
    }
    const reader = getOrMake(cells, entry, () => new CellReader(book.indexOf(entry), book.context));
    return { ...heldByCell(reader.at(spot)), inBlock: reader.isInBlock(spot) };
  };
}

/** The formula, else the value (of a boolean its shown word). */
function heldByCell(cell: Cell | null): Held {
  if (!cell) return { content: null, isFormula: false };
  if (cell.formula !== null) return { content: cell.formula, isFormula: true };
  const content = typeof cell.value === "boolean" ? cell.text : cell.value;
  return { content, isFormula: false };
}

/** A formula edit whose new content has no "=" puts a value back where the formula was. */
export function writesFormula({ kind, after }: Edit): boolean {
  return kind === "formula" && typeof after === "string" && after.startsWith("=");
}

/** No text and no value are the same to a person, and to Excel's own reading. */
export function same(a: Held["content"], b: Held["content"]): boolean {
  return (a === "" ? null : a) === (b === "" ? null : b);
}
