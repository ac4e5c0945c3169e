import { HostError } from "../../../app/errors";
import { withSheet, type SheetChange } from "../formula/with-sheet";
import { renumberShapes } from "../notes/vml";
import { freeBlock } from "../notes/notes";
import type { OpenBook } from "../open-book";
import { dropCalcChain } from "../parts/calc-chain";
import { copyPart } from "../parts/copy-part";
import { addRelationship, readRelationships } from "../parts/relationships";
import { withCopiedSheet, withRenamedSheet } from "../parts/sheet-list";
import { recalculateOnLoad } from "../parts/workbook-part";
import { attribute, withAttribute, withoutAttribute } from "../xml/attributes";
import { openTag, rootOf } from "../xml/scan";
import { mapFormulas } from "./map-formulas";

/**
 * Puts a copy of a sheet right behind it, under a name that no tab has: with its merges, print areas,
 * names, rules, notes and pictures; formulas that name the sheet mean the copy. Styles and texts are
 * shared. Throws HostError: sheet-gone; write-failed when the name is taken; sheet-not-copied, with
 * the type of what can't be copied (a table, a pivot table, a chart, a control, a threaded comment).
 * After an error nothing has changed.
 */
export function copySheet(book: OpenBook, from: string, to: string): void {
  const { parts, info } = book;
  const { path } = book.entryOf(from);
  refuseTaken(book, to);
  const change: SheetChange = { from, to, spans: false };
  parts.transaction(() => {
    const copies = copiesOf(book, from, path);
    for (const [old, copied] of copies) {
      if (old === path) parts.put(copied, sheetCopy(parts.need(copied), change));
      else if (/\.vml$/i.test(copied)) {
        parts.put(copied, renumberShapes(parts.need(copied), freeBlock(book)));
      } else if (/\.xml$/i.test(copied))
        parts.put(copied, drawingAfter(parts.need(copied), change));
    }
    const target = copies.get(path) ?? path;
    const relation = addRelationship(parts, info.dialect, info.path, "worksheet", target);
    parts.put(info.path, withCopiedSheet(parts.need(info.path), change, relation));
    dropCalcChain(parts, info.path); // it doesn't know the copy's formulas
    recalculateOnLoad(parts, info.path);
  });
  book.readAgain();
}

/**
 * Gives a sheet another name; formulas, names, charts and links follow. Throws HostError: sheet-gone;
 * write-failed when another tab has the name; sheet-not-copied when pivot tables may read the sheet.
 */
export function renameSheet(book: OpenBook, from: string, to: string): void {
  const { parts, info } = book;
  book.entryOf(from);
  if (from === to) return;
  if (from.toLowerCase() !== to.toLowerCase()) refuseTaken(book, to);
  if (parts.paths().some((path) => /pivotCacheDefinition/i.test(path))) {
    throw new HostError("sheet-not-copied", { sheet: from, detail: "pivotTable" });
  }
  const change: SheetChange = { from, to, spans: true };
  parts.transaction(() => {
    for (const { path } of info.sheets) parts.put(path, referencesAfter(parts.need(path), change));
    for (const path of parts
      .paths()
      .filter((each) => /\/(?:charts|drawings)\/[^/]+\.xml$/i.test(each))) {
      parts.put(path, drawingAfter(parts.need(path), change));
    }
    parts.put(info.path, withRenamedSheet(parts.need(info.path), change));
  });
  book.readAgain();
}

function refuseTaken({ info }: OpenBook, name: string): void {
  if (info.tabs.some((tab) => tab.toLowerCase() === name.toLowerCase())) {
    throw new HostError("write-failed", { sheet: name, detail: name });
  }
}

/** The copied parts; a refusal says which sheet it was about. */
function copiesOf({ parts }: OpenBook, sheet: string, path: string): ReadonlyMap<string, string> {
  const controls = /<(?:\w+:)?(controls|oleObjects)\b/.exec(parts.need(path))?.[1];
  const odd =
    controls ?? readRelationships(parts, path).find(({ type }) => type === "ctrlProp")?.type;
  if (odd) throw new HostError("sheet-not-copied", { sheet, detail: "control" });
  try {
    return copyPart(parts, path);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "sheet-not-copied") throw error;
    throw new HostError(error.code, { ...error.facts, sheet }, { cause: error });
  }
}

/** The copy isn't in front, and doesn't share what tells one sheet from another. */
function sheetCopy(xml: string, change: SheetChange): string {
  const root = rootOf(xml);
  const head = withoutAttribute(openTag(xml, root), "xr:uid");
  const own = (head + xml.slice(root.openEnd))
    .replace(/<(?:\w+:)?sheetView\b[^>]*>/g, (tag) => withoutAttribute(tag, "tabSelected"))
    .replace(/<(?:\w+:)?sheetPr\b[^>]*>/g, (tag) => withoutAttribute(tag, "codeName"));
  return xml.slice(0, root.start) + referencesAfter(own, change);
}

/** Formulas of cells, rules and validations, and links into the workbook. */
function referencesAfter(xml: string, change: SheetChange): string {
  const linked = xml.replace(/<(?:\w+:)?hyperlink\b[^>]*>/g, (tag) =>
    withReference(tag, "location", change),
  );
  return mapFormulas(linked, (formula) => withSheet(formula, change));
}

/** Shapes that show a cell's text, and the series of charts. */
function drawingAfter(xml: string, change: SheetChange): string {
  const shown = xml.replace(/<(?:\w+:)?sp\b[^>]*>/g, (tag) =>
    withReference(tag, "textlink", change),
  );
  return mapFormulas(shown, (formula) => withSheet(formula, change));
}

function withReference(tag: string, name: string, change: SheetChange): string {
  const before = attribute(tag, name);
  const after = before === null ? null : withSheet(before, change);
  return after === null || after === before ? tag : withAttribute(tag, name, after);
}
