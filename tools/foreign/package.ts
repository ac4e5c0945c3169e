import { posix } from "node:path";
import { unzip, type ZipPart } from "./unzip";
import { element, elements, parseXml, type Node } from "./xml-tree";

/** A workbook package as the check sees it. */
export interface Package {
  readonly parts: Map<string, ZipPart>;
  readonly workbook: string;
}

export function openPackage(bytes: Uint8Array): Package {
  const parts = unzip(bytes);
  const target = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  return { parts, workbook: target ?? "xl/workbook.xml" };
}

/** The part that holds a sheet. */
export function sheetPath({ parts, workbook }: Package, sheet: string): string {
  const list = element(treeOf(parts, workbook), "sheets");
  const entry = list && elements(list).find(({ attributes }) => attributes.get("name") === sheet);
  const id = [...(entry?.attributes ?? [])].find(([name]) => name.endsWith(":id"))?.[1];
  const target = relationsOf(parts, workbook).find((relation) => relation.id === id)?.target;
  if (!target) throw new Error(`no part for sheet ${sheet}`);
  return target;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function relationsPath(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`).toLowerCase();
}

export function relationsOf(parts: Map<string, ZipPart>, part: string): Relation[] {
  const path = part === "" ? "_rels/.rels" : relationsPath(part);
  if (!parts.has(path)) return [];
  return elements(treeOf(parts, path)).map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const base = target.startsWith("/") ? "" : posix.dirname(part);
    return {
      id: attributes.get("Id") ?? "",
      type: posix.basename(attributes.get("Type") ?? ""),
      target: posix.join(base, decodeURI(target)).replace(/^\/+/, "").toLowerCase(),
    };
  });
}

export function textOfPart(parts: Map<string, ZipPart>, path: string): string {
  const part = parts.get(path.toLowerCase());
  if (!part) throw new Error(`no part ${path}`);
  const data = part.data();
  const isWide = data[0] === 0xff && data[1] === 0xfe;
  const declared = /encoding=["']([\w-]+)/.exec(data.toString("latin1", 0, 100))?.[1];
  return new TextDecoder(isWide ? "utf-16le" : (declared ?? "utf-8")).decode(data);
}

export function treeOf(parts: Map<string, ZipPart>, path: string): Node {
  return parseXml(textOfPart(parts, path));
}
