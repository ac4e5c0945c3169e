import { isSpace, localName } from "./scan";
import { escapeXml, unescapeXml } from "./text";

/** An attribute inside an open tag's text. */
interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const EQUALS = 61;
const SLASH = 47;
const GREATER = 62;

function* attributesOf(tag: string): Generator<Attribute> {
  let at = 1;
  while (at < tag.length && !endsName(tag.charCodeAt(at))) at++;
  for (;;) {
    while (isSpace(tag.charCodeAt(at))) at++;
    const start = at;
    while (at < tag.length && tag.charCodeAt(at) !== EQUALS && !endsName(tag.charCodeAt(at))) at++;
    if (at === start) return;
    const name = tag.slice(start, at);
    while (isSpace(tag.charCodeAt(at))) at++;
    if (tag.charCodeAt(at) !== EQUALS) return;
    at++;
    while (isSpace(tag.charCodeAt(at))) at++;
    const valueEnd = tag.indexOf(tag.charAt(at), at + 1);
    if (valueEnd < 0) return;
    yield { name, start, valueStart: at + 1, valueEnd };
    at = valueEnd + 1;
  }
}

function endsName(code: number): boolean {
  return isSpace(code) || code === GREATER || code === SLASH;
}

function findAttribute(tag: string, name: string): Attribute | null {
  for (const attribute of attributesOf(tag)) if (attribute.name === name) return attribute;
  return null;
}

/** Value of an attribute of an open tag, null when absent. */
export function attribute(tag: string, name: string): string | null {
  const found = findAttribute(tag, name);
  return found && unescapeXml(tag.slice(found.valueStart, found.valueEnd));
}

/** The same by local name, whatever the prefix: "id" finds r:id. A name without prefix is passed over. */
export function prefixedAttribute(tag: string, local: string): string | null {
  for (const { name, valueStart, valueEnd } of attributesOf(tag)) {
    if (name.includes(":") && localName(name) === local) {
      return unescapeXml(tag.slice(valueStart, valueEnd));
    }
  }
  return null;
}

export function flag(tag: string, name: string): boolean {
  const value = attribute(tag, name);
  return value === "1" || value === "true" || value === "on";
}

/** A whole number, or the fallback when the attribute is absent or no number. */
export function numberAttribute(tag: string, name: string, fallback: number): number {
  const value = Number(attribute(tag, name) ?? NaN);
  return Number.isFinite(value) ? value : fallback;
}

/** The tag with one attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const found = findAttribute(tag, name);
  if (found) return tag.slice(0, found.valueStart) + escapeXml(value) + tag.slice(found.valueEnd);
  const tail = /\s*\/?>$/.exec(tag)?.[0] ?? "";
  const head = tag.slice(0, tag.length - tail.length);
  return `${head} ${name}="${escapeXml(value)}"${tail.trimStart()}`;
}

export function withoutAttribute(tag: string, name: string): string {
  const found = findAttribute(tag, name);
  return found ? tag.slice(0, found.start).trimEnd() + tag.slice(found.valueEnd + 1) : tag;
}

/** "<a …/>" as "<a …>"; an open tag stays. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}

/** "<a …>" as "<a …/>"; an empty tag stays. */
export function closed(tag: string): string {
  return tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`;
}
