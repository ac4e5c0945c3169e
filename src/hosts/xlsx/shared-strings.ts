import { HostError } from "../../app/errors";
import { children, elementOf, isSpace, nextTag, prefixOf, rootOf, type Element } from "./xml/scan";
import { decodeStringEscapes, textBetween } from "./xml/text";

/** The plain text of a string item (<si>, <is>, a comment's <text>): phonetic runs are left out. */
export function stringText(xml: string, item: Element): string {
  let text = "";
  for (const child of children(xml, item)) {
    if (child.local === "t") text += textBetween(xml, child.openEnd, child.closeStart);
    else if (child.local === "r") text += runText(xml, child);
  }
  return decodeStringEscapes(text);
}

function runText(xml: string, run: Element): string {
  let text = "";
  for (const child of children(xml, run)) {
    if (child.local === "t") text += textBetween(xml, child.openEnd, child.closeStart);
  }
  return text;
}

/** The shared string table; an item's text is made out when first asked for. */
export class SharedStrings {
  private readonly starts: number[];
  private readonly texts: (string | undefined)[] = [];

  constructor(private readonly xml: string | null) {
    this.starts = xml === null ? [] : itemStarts(xml);
  }

  /** Throws HostError damaged for an index the table doesn't have. */
  text(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    const tag = this.xml !== null && start !== undefined ? nextTag(this.xml, start) : null;
    if (this.xml === null || !tag) {
      throw new HostError("damaged", { detail: `shared string ${index}` });
    }
    const text = stringText(this.xml, elementOf(this.xml, tag));
    this.texts[index] = text;
    return text;
  }
}

function itemStarts(xml: string): number[] {
  const root = rootOf(xml);
  const name = `${prefixOf(root.name)}si`;
  const starts: number[] = [];
  if (xml.includes("<!")) {
    for (const child of children(xml, root)) if (child.local === "si") starts.push(child.start);
    return starts;
  }
  // No comment or CDATA can hide a tag: looking for the tag's text alone is several times faster.
  const open = `<${name}`;
  for (let at = xml.indexOf(open, root.openEnd); at >= 0; at = xml.indexOf(open, at + 1)) {
    const code = xml.charCodeAt(at + open.length);
    if (code === 62 || code === 47 || isSpace(code)) starts.push(at);
  }
  return starts;
}
