import { HostError } from "../../../app/errors";
import type { Edit } from "../../../core";
import { ReferenceReader } from "../formula/references";
import type { OpenBook } from "../open-book";
import { recalculateOnLoad } from "../parts/workbook-part";
import type { CellContent } from "../sheet/cell-markup";
import { CellReader } from "../sheet/read-cells";
import { dropStaleResults, formulasOf, type IndexedSheet } from "../sheet/stale-results";
import { writeCells } from "../sheet/write-cells";
import { checkEdits, heldByCell, same, writesFormula, type CheckedEdit, type Marks } from "./check";

/**
 * Makes all edits or none. Throws HostError with sheet and cell: what checkEdits throws, and
 * unsupported-part.
 */
export function applyEdits(book: OpenBook, edits: readonly Edit[], marks: Marks): void {
  const checked = checkEdits(book, edits, marks);
  book.parts.transaction(() => {
    const cells = checked.filter(({ edit }) => edit.kind === "value" || edit.kind === "formula");
    writeContents(book, cells);
    readBack(book, cells);
  });
}

function writeContents(book: OpenBook, edits: readonly CheckedEdit[]): void {
  if (edits.length === 0) return;
  const changes = new Map<CheckedEdit["entry"], Map<number, Map<number, CellContent>>>();
  for (const { edit, entry, spot } of edits) {
    const rows = getOrMake(changes, entry, () => new Map<number, Map<number, CellContent>>());
    const cells = getOrMake(rows, spot.row, () => new Map<number, CellContent>());
    cells.set(spot.column, contentOf(edit));
  }
  for (const [entry, rows] of changes) {
    book.parts.put(entry.path, writeCells(book.indexOf(entry), rows));
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

function contentOf(edit: Edit): CellContent {
  return writesFormula(edit)
    ? { kind: "formula", text: String(edit.after).slice(1) }
    : { kind: "value", value: edit.after };
}

/** What was written is read again before it counts. */
function readBack(book: OpenBook, edits: readonly CheckedEdit[]): void {
  const last = new Map(edits.map((each) => [`${each.edit.sheet}\n${each.edit.cell}`, each]));
  const readers = new Map<CheckedEdit["entry"], CellReader>();
  for (const { edit, entry, spot } of last.values()) {
    const reader = getOrMake(
      readers,
      entry,
      () => new CellReader(book.indexOf(entry), book.context),
    );
    const held = heldByCell(reader.at(spot));
    if (!same(held.content, edit.after) || held.isFormula !== writesFormula(edit)) {
      throw new HostError("write-failed", { sheet: edit.sheet, cell: edit.cell });
    }
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
