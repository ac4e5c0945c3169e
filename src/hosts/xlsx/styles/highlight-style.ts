import type { OpenBook } from "../open-book";
import { addOverride } from "../parts/content-types";
import { folderOf } from "../parts/paths";
import { addRelationship, relationshipOfType } from "../parts/relationships";
import { attribute, withAttribute } from "../xml/attributes";
import { childNamed, children, openTag, prefixOf, rootOf, type Element } from "../xml/scan";
import { appendTo, applySplices, insertAt, placeFor, type Splice } from "../xml/splice";

/** A soft amber of our own: no palette has it, so the fill tells our highlights from others. */
const FILL = "FFFFF1C9";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Numbers of the differential styles that are our highlight's. */
export function highlightStyles({ parts, info }: OpenBook): Set<number> {
  const relation = relationshipOfType(parts, info.path, "styles");
  const xml = relation && parts.read(relation.target);
  if (!xml) return new Set();
  const list = childNamed(xml, rootOf(xml), "dxfs");
  const styles = list ? [...children(xml, list)] : [];
  return new Set(styles.flatMap((style, id) => (isHighlight(xml, style) ? [id] : [])));
}

function isHighlight(xml: string, style: Element): boolean {
  const [fill, ...others] = children(xml, style);
  if (fill?.local !== "fill" || others.length > 0) return false;
  const pattern = childNamed(xml, fill, "patternFill");
  const colour = pattern && childNamed(xml, pattern, "bgColor");
  return colour !== null && attribute(openTag(xml, colour), "rgb") === FILL;
}

/** Number of our differential style, which is added to the workbook when it isn't there. */
export function needHighlightStyle(book: OpenBook): number {
  const [known] = highlightStyles(book);
  if (known !== undefined) return known;
  const path = needStyles(book);
  const xml = book.parts.need(path);
  const root = rootOf(xml);
  const q = prefixOf(root.name);
  const item = `<${q}dxf><${q}fill><${q}patternFill patternType="solid"><${q}bgColor rgb="${FILL}"/></${q}patternFill></${q}fill></${q}dxf>`;
  const list = childNamed(xml, root, "dxfs");
  const number = list ? [...children(xml, list)].length : 0;
  const splices = list
    ? appendTo(xml, list, item, withAttribute(openTag(xml, list), "count", String(number + 1)))
    : listSplices(xml, root, `<${q}dxfs count="1">${item}</${q}dxfs>`);
  book.parts.put(path, applySplices(xml, splices));
  return number;
}

function listSplices(xml: string, root: Element, list: string): Splice[] {
  if (root.empty) return appendTo(xml, root, list);
  return [insertAt(placeFor(children(xml, root), "dxfs", ORDER, root.closeStart), list)];
}

/** Path of the styles part; a workbook without one gets the plainest there is. */
function needStyles({ parts, info }: OpenBook): string {
  const relation = relationshipOfType(parts, info.path, "styles");
  const path = relation?.target ?? `${folderOf(info.path)}styles.xml`;
  if (parts.has(path)) return path;
  parts.put(path, plainStyles(info.dialect.main));
  if (!relation) addRelationship(parts, info.dialect, info.path, "styles", path);
  addOverride(parts, path, STYLES_TYPE);
  return path;
}

function plainStyles(namespace: string): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">`,
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>`,
    `<fills count="2"><fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill></fills>`,
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`,
    `</styleSheet>`,
  ].join("");
}
