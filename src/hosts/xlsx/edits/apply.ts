import { HostError } from "../../../app/errors";
import { cellName, type Edit, type EditKind } from "../../../core";
import { ReferenceReader } from "../formula/references";
import { writeNotes } from "../notes/notes";
import type { OpenBook } from "../open-book";
import { removeFromCalcChain } from "../parts/calc-chain";
import { recalculateOnLoad, type SheetEntry } from "../parts/workbook-part";
import type { CellChanges, CellContent } from "../sheet/cell-markup";
import { writeHighlights } from "../sheet/highlights";
import { dropStaleResults, formulasOf, type IndexedSheet } from "../sheet/stale-results";
import { writeCells } from "../sheet/write-cells";
import { highlightStyles, needHighlightStyle } from "../styles/highlight-style";
import { checkEdits, contentKey, type CheckedEdit } from "./check";
import { getOrMake } from "./get-or-make";
import { heldReader, same, writesFormula } from "./held";

/**
 * Makes all edits or none. Throws HostError with sheet and cell: what checkEdits throws, and
 * unsupported-part.
 */
export function applyEdits(book: OpenBook, edits: readonly Edit[]): void {
  const checked = checkEdits(book, edits);
  const ofKind = (...kinds: EditKind[]): CheckedEdit[] =>
    checked.filter(({ edit }) => kinds.includes(edit.kind));
  book.parts.transaction(() => {
    writeContents(book, ofKind("value", "formula"));
    for (const [entry, marks] of marksBySheet(ofKind("highlight"))) {
      setHighlights(book, entry, marks);
    }
    for (const [entry, marks] of marksBySheet(ofKind("note"))) writeNotes(book, entry, marks);
    readBack(book, checked);
  });
}

type MarksOfCells = Map<string, string | null>;

function marksBySheet(edits: readonly CheckedEdit[]): Map<SheetEntry, MarksOfCells> {
  const sheets = new Map<SheetEntry, MarksOfCells>();
  for (const { edit, entry, spot } of edits) {
    const marks = getOrMake(sheets, entry, (): MarksOfCells => new Map());
    marks.set(cellName(spot), edit.after === null ? null : String(edit.after));
  }
  return sheets;
}

function setHighlights(book: OpenBook, entry: SheetEntry, marks: MarksOfCells): void {
  const adds = [...marks.values()].some((formula) => formula !== null);
  const style = adds ? needHighlightStyle(book) : null;
  const xml = writeHighlights(book.indexOf(entry), highlightStyles(book), style, marks);
  book.parts.put(entry.path, xml);
}

function writeContents(book: OpenBook, edits: readonly CheckedEdit[]): void {
  if (edits.length === 0) return;
  const changes = new Map<SheetEntry, Map<number, Map<number, CellContent>>>();
  for (const { edit, entry, spot } of edits) {
    const rows = getOrMake(changes, entry, () => new Map<number, Map<number, CellContent>>());
    const cells = getOrMake(rows, spot.row, () => new Map<number, CellContent>());
    cells.set(spot.column, contentOf(edit));
  }
  for (const [entry, rows] of changes) {
    book.parts.put(entry.path, writeCells(book.indexOf(entry), rows));
    removeFromCalcChain(book.parts, book.info.path, entry.sheetId, valueCells(rows));
  }
  const sheets: IndexedSheet[] = book.info.sheets
    .filter(({ path }) => /<(?:[\w.-]+:)?f[\s/>]/.test(book.parts.need(path)))
    .map((entry) => ({ name: entry.name, path: entry.path, index: book.indexOf(entry) }));
  const formulas = formulasOf(sheets, new ReferenceReader(book.info.definedNames));
  if (formulas.length === 0) return;
  const written = edits.map(({ entry, spot: { row, column } }) => ({
    sheet: entry.name.toLowerCase(),
    area: { top: row, left: column, bottom: row, right: column },
  }));
  for (const [path, xml] of dropStaleResults(formulas, written)) book.parts.put(path, xml);
  recalculateOnLoad(book.parts, book.info.path);
}

function valueCells(changes: CellChanges): Set<string> {
  const names = new Set<string>();
  for (const [row, cells] of changes) {
    for (const [column, { kind }] of cells)
      if (kind === "value") names.add(cellName({ row, column }));
  }
  return names;
}

function contentOf(edit: Edit): CellContent {
  return writesFormula(edit)
    ? { kind: "formula", text: String(edit.after).slice(1) }
    : { kind: "value", value: edit.after };
}

/** What was written is read again before it counts. */
function readBack(book: OpenBook, edits: readonly CheckedEdit[]): void {
  const last = new Map(edits.map((each) => [contentKey(each), each]));
  const held = heldReader(book);
  for (const { edit, entry, spot } of last.values()) {
    const now = held(edit.kind, entry, spot);
    if (!same(now.content, edit.after) || now.isFormula !== writesFormula(edit)) {
      throw new HostError("write-failed", { sheet: edit.sheet, cell: edit.cell });
    }
  }
}
