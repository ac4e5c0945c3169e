import { cellName, type Spot } from "../../../core";
import { closed, opened, withAttribute, withoutAttribute } from "../xml/attributes";
import { markup } from "../xml/scan";
import { encodeString, escapeXml } from "../xml/text";
import type { CellParts } from "./cell-parts";

/** What a cell is to hold from now on. */
export type CellContent =
  | { readonly kind: "value"; readonly value: string | number | null }
  /** Without its "="; written without a result, which Excel and WPS work out on load. */
  | { readonly kind: "formula"; readonly text: string };

/** New contents by row and column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

const NEEDS_SPACE = /^\s|\s$|[\n\t]| {2}/;

function contentMarkup(
  content: CellContent,
  prefix: string,
): { type: string | null; inner: string } {
  if (content.kind === "formula") {
    return { type: null, inner: `<${prefix}f>${escapeXml(content.text)}</${prefix}f>` };
  }
  const { value } = content;
  if (value === null || value === "") return { type: null, inner: "" };
  if (typeof value === "number") {
    return { type: null, inner: `<${prefix}v>${String(value)}</${prefix}v>` };
  }
  const space = NEEDS_SPACE.test(value) ? ' xml:space="preserve"' : "";
  const text = `<${prefix}t${space}>${encodeString(value)}</${prefix}t>`;
  return { type: "inlineStr", inner: `<${prefix}is>${text}</${prefix}is>` };
}

/** A cell that wasn't there. Style 0 is not spelled out. */
export function newCellMarkup(
  spot: Spot,
  style: number,
  content: CellContent,
  prefix: string,
): string {
  const { type, inner } = contentMarkup(content, prefix);
  let tag = `<${prefix}c r="${cellName(spot)}"/>`;
  if (style > 0) tag = withAttribute(tag, "s", String(style));
  if (type) tag = withAttribute(tag, "t", type);
  return inner ? `${opened(tag)}${inner}</${prefix}c>` : tag;
}

/**
 * A cell with new content: address, style and extensions stay; type, metadata, formula and result
 * go, since they belong to the old content.
 */
export function rewrittenCellMarkup(
  xml: string,
  { element, tag, extension }: CellParts,
  content: CellContent,
  prefix: string,
): string {
  const { type, inner } = contentMarkup(content, prefix);
  let open = ["t", "cm", "vm"].reduce(withoutAttribute, tag);
  if (type) open = withAttribute(open, "t", type);
  const body = inner + (extension ? markup(xml, extension) : "");
  return body ? `${opened(open)}${body}</${element.name}>` : closed(open);
}
