import { HostError } from "../../../app/errors";
import { parseCellName } from "../../../core";
import { stringText } from "../shared-strings";
import { attribute } from "../xml/attributes";
import { childNamed, childrenNamed, openTag, prefixOf, rootOf, type Element } from "../xml/scan";
import { appendTo, applySplices, insertAt, replaceElement, type Splice } from "../xml/splice";
import { encodeString, textBetween } from "../xml/text";

/** Whom Excel names as the writer of our notes. */
const AUTHOR = "pingfen";

export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

/** The notes of a comments part: text by cell. */
export function readComments(xml: string): Map<string, string> {
  return new Map(
    commentsOf(xml).map((comment): [string, string] => {
      const text = childNamed(xml, comment, "text");
      return [refOf(xml, comment), text ? stringText(xml, text) : ""];
    }),
  );
}

function commentsOf(xml: string): Element[] {
  const list = childNamed(xml, rootOf(xml), "commentList");
  return list ? childrenNamed(xml, list, "comment") : [];
}

function refOf(xml: string, comment: Element): string {
  return attribute(openTag(xml, comment), "ref") ?? "";
}

/** The part with one note set or, for null, taken away; an old note keeps its author. */
export function writeComment(xml: string, cell: string, note: string | null): string {
  const old = commentsOf(xml).find((comment) => refOf(xml, comment) === cell);
  if (note === null) return old ? applySplices(xml, [replaceElement(old, "")]) : xml;
  const prefix = prefixOf(rootOf(xml).name);
  if (!old) return addComment(xml, cell, textMarkup(note, prefix));
  const text = childNamed(xml, old, "text");
  const splices = text
    ? [replaceElement(text, textMarkup(note, prefix))]
    : appendTo(xml, old, textMarkup(note, prefix));
  return applySplices(xml, splices);
}

/** Excel's own look of a note: small, in the colour of hints. */
function textMarkup(note: string, q: string): string {
  const look = `<${q}rPr><${q}sz val="9"/><${q}color indexed="81"/><${q}rFont val="SimSun"/></${q}rPr>`;
  const text = `<${q}t xml:space="preserve">${encodeString(note)}</${q}t>`;
  return `<${q}text><${q}r>${look}${text}</${q}r></${q}text>`;
}

function addComment(xml: string, cell: string, text: string): string {
  const root = rootOf(xml);
  const q = prefixOf(root.name);
  const list = childNamed(xml, root, "commentList");
  if (!list) throw new HostError("damaged", { detail: "comments without a list" });
  const authors = childNamed(xml, root, "authors");
  const { number, splices } = authorSplices(xml, root, authors);
  const item = `<${q}comment ref="${cell}" authorId="${number}">${text}</${q}comment>`;
  const next = childrenNamed(xml, list, "comment").find((each) => isAfter(refOf(xml, each), cell));
  const insertion = next ? [insertAt(next.start, item)] : appendTo(xml, list, item);
  return applySplices(xml, [...splices, ...insertion]);
}

function authorSplices(
  xml: string,
  root: Element,
  authors: Element | null,
): { number: number; splices: Splice[] } {
  const q = prefixOf(root.name);
  const item = `<${q}author>${AUTHOR}</${q}author>`;
  if (!authors) {
    return { number: 0, splices: [insertAt(root.openEnd, `<${q}authors>${item}</${q}authors>`)] };
  }
  const names = childrenNamed(xml, authors, "author").map((author) =>
    textBetween(xml, author.openEnd, author.closeStart),
  );
  const known = names.indexOf(AUTHOR);
  if (known >= 0) return { number: known, splices: [] };
  return { number: names.length, splices: appendTo(xml, authors, item) };
}

/** Whether a note stands after a cell: notes are listed row by row. */
function isAfter(ref: string, cell: string): boolean {
  const a = parseCellName(ref);
  const b = parseCellName(cell);
  if (!a || !b) return false;
  return a.row > b.row || (a.row === b.row && a.column > b.column);
}
