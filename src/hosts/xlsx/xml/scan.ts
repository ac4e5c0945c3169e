import { HostError } from "../../../app/errors";

/**
 * Finds tags and elements in XML text by their positions. No tree is built and nothing is expanded:
 * an edit replaces a span and leaves every other character alone.
 */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** The name with its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Element {
  readonly name: string;
  /** The name without prefix. */
  readonly local: string;
  readonly start: number;
  /** End of the open tag. */
  readonly openEnd: number;
  /** Start of the close tag; of an empty element its end. */
  readonly closeStart: number;
  readonly end: number;
  /** Written as <a/>. */
  readonly empty: boolean;
}

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function notWellFormed(): HostError {
  return new HostError("damaged", { detail: "XML is not well-formed" });
}

/** Position of `mark` at or after `from`; throws when there is none. */
export function find(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw notWellFormed();
  return at;
}

/**
 * The next tag at or after a position, null at the end; comments, CDATA and processing instructions
 * are passed over. Throws HostError damaged on a document type declaration: so no entity of a file's
 * own is ever known.
 */
export function nextTag(xml: string, from: number): Tag | null {
  for (let at = from; ;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return null;
    const code = xml.charCodeAt(start + 1);
    if (code === BANG) at = endOfBang(xml, start);
    else if (code === QUESTION) at = find(xml, "?>", start) + 2;
    else return tagAt(xml, start);
  }
}

function endOfBang(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return find(xml, "-->", start + 4) + 3;
  if (xml.startsWith("<![CDATA[", start)) return find(xml, "]]>", start) + 3;
  throw new HostError("damaged", { detail: "document type declaration" });
}

function tagAt(xml: string, start: number): Tag {
  const closes = xml.charCodeAt(start + 1) === SLASH;
  const nameStart = start + (closes ? 2 : 1);
  let at = nameStart;
  for (; ; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER || code === SLASH || isSpace(code)) break;
    if (at >= xml.length) throw notWellFormed();
  }
  const name = xml.slice(nameStart, at);
  const end = endOfTag(xml, at);
  const kind = closes ? "close" : xml.charCodeAt(end - 2) === SLASH ? "empty" : "open";
  return { kind, name, start, end };
}

/** End of the tag that `from` stands in, past quoted attribute values. */
export function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE) at = find(xml, '"', at + 1);
    else if (code === APOSTROPHE) at = find(xml, "'", at + 1);
  }
  throw notWellFormed();
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "x:" of "x:row", "" of "row". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The element that an open or empty tag begins. */
export function elementOf(xml: string, tag: Tag): Element {
  const { name, start, end: openEnd } = tag;
  const local = localName(name);
  if (tag.kind === "empty") {
    return { name, local, start, openEnd, closeStart: openEnd, end: openEnd, empty: true };
  }
  let depth = 1;
  for (let at = openEnd; ;) {
    const next = nextTag(xml, at);
    if (!next) throw notWellFormed();
    at = next.end;
    if (next.kind === "open") depth += 1;
    else if (next.kind === "close") depth -= 1;
    if (depth === 0) {
      return { name, local, start, openEnd, closeStart: next.start, end: at, empty: false };
    }
  }
}

/** The outermost element; its end is taken from the last close tag without reading what is between. */
export function rootOf(xml: string): Element {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === "close") throw notWellFormed();
  if (tag.kind === "empty") return elementOf(xml, tag);
  const closeStart = xml.lastIndexOf("</");
  if (closeStart < tag.end) throw notWellFormed();
  const { name, start, end: openEnd } = tag;
  const end = endOfTag(xml, closeStart);
  return { name, local: localName(name), start, openEnd, closeStart, end, empty: false };
}

/** The elements from a position up to the next close tag that is not theirs, or up to `end`. */
export function* elementsFrom(xml: string, from: number, end = xml.length): Generator<Element> {
  for (let at = from; ;) {
    const tag = nextTag(xml, at);
    if (!tag || tag.kind === "close" || tag.start >= end) return;
    const element = elementOf(xml, tag);
    yield element;
    at = element.end;
  }
}

export function children(xml: string, parent: Element): Iterable<Element> {
  return parent.empty ? [] : elementsFrom(xml, parent.openEnd);
}

export function childNamed(xml: string, parent: Element, local: string): Element | null {
  for (const child of children(xml, parent)) if (child.local === local) return child;
  return null;
}

export function childrenNamed(xml: string, parent: Element, local: string): Element[] {
  return [...children(xml, parent)].filter((child) => child.local === local);
}

/** The open tag as text. */
export function openTag(xml: string, element: Element): string {
  return xml.slice(element.start, element.openEnd);
}

export function markup(xml: string, element: Element): string {
  return xml.slice(element.start, element.end);
}
