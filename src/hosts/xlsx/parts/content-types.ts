import { attribute } from "../xml/attributes";
import { childrenNamed, openTag, prefixOf, rootOf } from "../xml/scan";
import { appendTo, applySplices, insertAt, replaceElement } from "../xml/splice";
import { escapeXml } from "../xml/text";
import type { PartStore } from "./part-store";

export const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Declares a type for an extension. When the extension is already taken by another type nothing
 * changes and false comes back: the part then needs an override.
 */
export function addDefaultType(parts: PartStore, extension: string, type: string): boolean {
  const xml = parts.need(CONTENT_TYPES);
  const root = rootOf(xml);
  for (const element of childrenNamed(xml, root, "Default")) {
    const tag = openTag(xml, element);
    if (attribute(tag, "Extension")?.toLowerCase() === extension) {
      return attribute(tag, "ContentType") === type;
    }
  }
  const item = `<${prefixOf(root.name)}Default Extension="${extension}" ContentType="${type}"/>`;
  parts.put(CONTENT_TYPES, applySplices(xml, [insertAt(root.openEnd, item)]));
  return true;
}

/** Declares the type of one part; a part already declared stays as it is. */
export function addOverride(parts: PartStore, path: string, type: string): void {
  const xml = parts.need(CONTENT_TYPES);
  const root = rootOf(xml);
  if (overridesOf(xml, path).length > 0) return;
  const item = `<${prefixOf(root.name)}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;
  parts.put(CONTENT_TYPES, applySplices(xml, appendTo(xml, root, item)));
}

/** Gives a part the type of another one with the same extension. */
export function copyType(parts: PartStore, from: string, to: string): void {
  const xml = parts.need(CONTENT_TYPES);
  const [known] = overridesOf(xml, from);
  const type = known && attribute(openTag(xml, known), "ContentType");
  if (type) addOverride(parts, to, type);
}

export function removeOverride(parts: PartStore, path: string): void {
  const xml = parts.need(CONTENT_TYPES);
  const gone = overridesOf(xml, path).map((element) => replaceElement(element, ""));
  parts.put(CONTENT_TYPES, applySplices(xml, gone));
}

function overridesOf(xml: string, path: string): ReturnType<typeof childrenNamed> {
  const wanted = `/${path}`.toLowerCase();
  return childrenNamed(xml, rootOf(xml), "Override").filter(
    (element) => attribute(openTag(xml, element), "PartName")?.toLowerCase() === wanted,
  );
}
