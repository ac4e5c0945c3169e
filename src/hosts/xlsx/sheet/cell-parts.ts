import type { CellValue } from "../../../core";
import { attribute, numberAttribute } from "../xml/attributes";
import { children, elementOf, nextTag, openTag, type Element } from "../xml/scan";
import { decodeStringEscapes, textBetween } from "../xml/text";
import { stringText, type SharedStrings } from "../shared-strings";
import { serialOf } from "./iso-date";

/** A cell's markup taken apart. */
export interface CellParts {
  readonly element: Element;
  readonly tag: string;
  /** Index into the cell styles. */
  readonly style: number;
  /** The t attribute; "n" when absent. */
  readonly type: string;
  readonly formula: FormulaPart | null;
  readonly value: Element | null;
  readonly inline: Element | null;
  readonly extension: Element | null;
}

export interface FormulaPart {
  readonly element: Element;
  /** Without "="; empty for the dependents of a shared formula. */
  readonly text: string;
  readonly type: "normal" | "shared" | "array" | "dataTable";
  /** The area of an array, data table or shared formula; null elsewhere. */
  readonly ref: string | null;
  readonly shared: string | null;
}

export function takeApart(xml: string, start: number): CellParts {
  const tag = nextTag(xml, start);
  if (!tag) throw new RangeError(`no cell at ${start}`);
  const element = elementOf(xml, tag);
  const open = openTag(xml, element);
  const parts: { -readonly [key in "formula" | "value" | "inline" | "extension"]: CellParts[key] } =
    { formula: null, value: null, inline: null, extension: null };
  for (const child of children(xml, element)) {
    if (child.local === "f") parts.formula = formulaPart(xml, child);
    else if (child.local === "v") parts.value = child;
    else if (child.local === "is") parts.inline = child;
    else if (child.local === "extLst") parts.extension = child;
  }
  return {
    element,
    tag: open,
    style: numberAttribute(open, "s", 0),
    type: attribute(open, "t") ?? "n",
    ...parts,
  };
}

function formulaPart(xml: string, element: Element): FormulaPart {
  const tag = openTag(xml, element);
  const type = attribute(tag, "t");
  return {
    element,
    text: textBetween(xml, element.openEnd, element.closeStart),
    type: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    ref: attribute(tag, "ref"),
    shared: attribute(tag, "si"),
  };
}

/** The stored value; a formula's is its cached result. Blank text of a plain cell is null. */
export function valueOf(
  xml: string,
  { type, value, inline, formula }: CellParts,
  context: { readonly strings: SharedStrings; readonly date1904: boolean },
): CellValue {
  if (type === "inlineStr") return (inline && stringText(xml, inline)) || null;
  if (!value) return null;
  const raw = textBetween(xml, value.openEnd, value.closeStart);
  if (raw === "") return type === "str" && formula ? "" : null;
  switch (type) {
    case "s":
      return context.strings.text(Number(raw)) || null;
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "str":
      return decodeStringEscapes(raw);
    case "e":
      return raw;
    case "d":
      return serialOf(raw, context.date1904) ?? raw;
    default:
      return numberOr(raw);
  }
}

function numberOr(raw: string): number | string | null {
  const number = Number(raw);
  if (raw.trim() === "") return null;
  return Number.isFinite(number) ? number : raw;
}
