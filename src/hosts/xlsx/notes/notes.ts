import { HostError } from "../../../app/errors";
import { parseCellName, type Spot } from "../../../core";
import type { OpenBook } from "../open-book";
import { addDefaultType, addOverride } from "../parts/content-types";
import { folderOf } from "../parts/paths";
import { addRelationship, readRelationships, relationshipOfType } from "../parts/relationships";
import type { SheetEntry } from "../parts/workbook-part";
import { placeInTail } from "../sheet/element-order";
import { tailElements } from "../sheet/layout";
import type { SheetIndex } from "../sheet/sheet-index";
import { attribute, prefixedAttribute } from "../xml/attributes";
import { childNamed, children, childrenNamed, openTag, rootOf, type Element } from "../xml/scan";
import { applySplices, insertAt } from "../xml/splice";
import { emptyComments, readComments, writeComment } from "./comments-part";
import { addNoteShape, blocksOf, emptyDrawing, removeNoteShape } from "./vml";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** The notes of a sheet: text by cell. Threaded comments show here as the text Excel keeps for old readers. */
export function readNotes({ parts }: OpenBook, { path }: SheetEntry): Map<string, string> {
  const relation = relationshipOfType(parts, path, "comments");
  const xml = relation && parts.read(relation.target);
  return xml ? readComments(xml) : new Map();
}

/**
 * Sets notes (a text) or takes them away (null). Throws HostError unsupported-part where a threaded
 * comment stands, or the sheet's drawing can't take a note.
 */
export function writeNotes(
  book: OpenBook,
  entry: SheetEntry,
  notes: ReadonlyMap<string, string | null>,
): void {
  refuseThreads(book, entry, notes);
  const before = readNotes(book, entry);
  const comments = needComments(book, entry);
  let xml = book.parts.need(comments);
  for (const [cell, note] of notes) xml = writeComment(xml, cell, note);
  book.parts.put(comments, xml);
  const drawn = [...notes].filter(([cell, note]) => (note === null) === before.has(cell));
  if (drawn.length === 0) return;
  const drawing = needDrawing(book, entry);
  let vml = book.parts.need(drawing);
  for (const [cell, note] of drawn) {
    const spot = spotOf(cell);
    vml = note === null ? removeNoteShape(vml, spot) : addNoteShape(vml, spot);
  }
  book.parts.put(drawing, vml);
}

function spotOf(cell: string): Spot {
  const spot = parseCellName(cell);
  if (!spot) throw new HostError("write-failed", { cell });
  return spot;
}

function refuseThreads(
  { parts }: OpenBook,
  { path, name }: SheetEntry,
  notes: ReadonlyMap<string, string | null>,
): void {
  for (const { type, target, external } of readRelationships(parts, path)) {
    const xml = type === "threadedComment" && !external ? parts.read(target) : null;
    if (xml === null) continue;
    for (const thread of childrenNamed(xml, rootOf(xml), "threadedComment")) {
      const cell = attribute(openTag(xml, thread), "ref") ?? "";
      if (notes.has(cell)) throw new HostError("unsupported-part", { sheet: name, cell });
    }
  }
}

function needComments({ parts, info }: OpenBook, { path: sheet }: SheetEntry): string {
  const relation = relationshipOfType(parts, sheet, "comments");
  if (relation && parts.has(relation.target)) return relation.target;
  const folder = folderOf(info.path);
  const path = relation?.target ?? parts.freePath((n) => `${folder}comments${n}.xml`);
  parts.put(path, emptyComments(info.dialect.main));
  if (!relation) addRelationship(parts, info.dialect, sheet, "comments", path);
  addOverride(parts, path, COMMENTS_TYPE);
  return path;
}

/** The drawing that the sheet names for its notes; form controls may already stand in it. */
function needDrawing(book: OpenBook, entry: SheetEntry): string {
  const { parts, info } = book;
  const index = book.indexOf(entry);
  const element = legacyDrawingOf(index);
  if (element) {
    const id = prefixedAttribute(openTag(index.xml, element), "id");
    const relation = readRelationships(parts, entry.path).find((each) => each.id === id);
    if (!relation || !parts.has(relation.target)) {
      throw new HostError("unsupported-part", { sheet: entry.name, detail: "drawing of notes" });
    }
    return relation.target;
  }
  const folder = `${folderOf(info.path)}drawings/`;
  const path = parts.freePath((n) => `${folder}vmlDrawing${n}.vml`);
  parts.put(path, emptyDrawing(freeBlock(book)));
  if (!addDefaultType(parts, "vml", DRAWING_TYPE)) addOverride(parts, path, DRAWING_TYPE);
  const id = addRelationship(parts, info.dialect, entry.path, "vmlDrawing", path);
  const { relationships } = info.dialect;
  const markup = `<${index.prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  const place = placeInTail(index, "legacyDrawing");
  parts.put(entry.path, applySplices(index.xml, [insertAt(place, markup)]));
  return path;
}

/** Some writers wrap the drawing in alternatives. */
function legacyDrawingOf(index: SheetIndex): Element | null {
  for (const element of tailElements(index)) {
    if (element.local === "legacyDrawing") return element;
    if (element.local !== "AlternateContent") continue;
    for (const branch of children(index.xml, element)) {
      const wrapped = childNamed(index.xml, branch, "legacyDrawing");
      if (wrapped) return wrapped;
    }
  }
  return null;
}

/** A block of shape numbers that no drawing of the workbook has. */
export function freeBlock({ parts }: OpenBook): number {
  const drawings = parts.paths().filter((path) => /\.vml$/i.test(path));
  return 1 + Math.max(0, ...drawings.flatMap((path) => blocksOf(parts.need(path))));
}
