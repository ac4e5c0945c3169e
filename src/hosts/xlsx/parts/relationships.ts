import { attribute, withAttribute } from "../xml/attributes";
import { childrenNamed, openTag, prefixOf, rootOf } from "../xml/scan";
import { appendTo, applySplices, replaceElement } from "../xml/splice";
import { escapeXml } from "../xml/text";
import { addDefaultType } from "./content-types";
import type { Dialect } from "./dialect";
import type { PartStore } from "./part-store";
import { relationshipsOf, relativeTarget, resolveTarget } from "./paths";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "styles"… alike in both dialects. */
  readonly type: string;
  /** Path of the part; of an external one the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

const NEW_PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
const PART_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The relationships of a part ("" for the package), in file order. */
export function readRelationships(parts: PartStore, path: string): Relationship[] {
  const xml = parts.read(relationshipsOf(path));
  if (xml === null) return [];
  return childrenNamed(xml, rootOf(xml), "Relationship").map((element) => {
    const tag = openTag(xml, element);
    const external = attribute(tag, "TargetMode") === "External";
    const target = attribute(tag, "Target") ?? "";
    return {
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolveTarget(path, target),
      external,
    };
  });
}

/** The first internal relationship of a type, null when there is none. */
export function relationshipOfType(
  parts: PartStore,
  path: string,
  type: string,
): Relationship | null {
  return (
    readRelationships(parts, path).find((each) => each.type === type && !each.external) ?? null
  );
}

/** Adds a relationship from one part to another and gives its id. */
export function addRelationship(
  parts: PartStore,
  { relationships }: Dialect,
  from: string,
  type: string,
  to: string,
): string {
  const path = relationshipsOf(from);
  const known = parts.read(path);
  if (known === null) addDefaultType(parts, "rels", PART_TYPE);
  const xml = known ?? NEW_PART;
  const ids = new Set(readRelationships(parts, from).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const root = rootOf(xml);
  const target = escapeXml(relativeTarget(from, to));
  const item = `<${prefixOf(root.name)}Relationship Id="rId${number}" Type="${relationships}/${type}" Target="${target}"/>`;
  parts.put(path, applySplices(xml, appendTo(xml, root, item)));
  return `rId${number}`;
}

/**
 * Gives a part the relationships of another one in the same folder, under the same ids; `moved` says
 * which targets have a copy of their own.
 */
export function copyRelationships(
  parts: PartStore,
  from: string,
  to: string,
  moved: ReadonlyMap<string, string>,
): void {
  const xml = parts.read(relationshipsOf(from));
  if (xml === null) return;
  const splices = childrenNamed(xml, rootOf(xml), "Relationship").flatMap((element) => {
    const tag = openTag(xml, element);
    const external = attribute(tag, "TargetMode") === "External";
    const target = moved.get(resolveTarget(from, attribute(tag, "Target") ?? ""));
    if (external || target === undefined) return [];
    const text = withAttribute(tag, "Target", relativeTarget(to, target));
    return [{ at: element.start, to: element.openEnd, text }];
  });
  parts.put(relationshipsOf(to), applySplices(xml, splices));
}

export function removeRelationship(parts: PartStore, from: string, id: string): void {
  const path = relationshipsOf(from);
  const xml = parts.need(path);
  const gone = childrenNamed(xml, rootOf(xml), "Relationship").filter(
    (element) => attribute(openTag(xml, element), "Id") === id,
  );
  parts.put(
    path,
    applySplices(
      xml,
      gone.map((element) => replaceElement(element, "")),
    ),
  );
}
