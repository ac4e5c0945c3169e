import { escapeXml, unescapeXml } from "../xml/text";

const FORMULA =
  /(<((?:\w+:)?)(?:f|formula|formula1|formula2)\b[^>]*>)([^<]*)(<\/\2(?:f|formula|formula1|formula2)>)/g;

/** A part's XML with each formula of its cells, rules, validations or series replaced by another. */
export function mapFormulas(xml: string, change: (formula: string) => string): string {
  return xml.replace(FORMULA, (whole, open: string, _, text: string, close: string) => {
    const before = unescapeXml(text);
    const after = change(before);
    return after === before ? whole : open + escapeXml(after) + close;
  });
}
