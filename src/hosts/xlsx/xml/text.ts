import { find } from "./scan";

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]+));/g;
const LAST_CODE_POINT = 0x10ffff;

/** Resolves character references and the five named entities; anything else stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Escapes for element content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => SPECIAL[sign] ?? sign);
}

/** Character data between two positions: references resolved, CDATA taken in, comments left out. */
export function textBetween(xml: string, from: number, to: number): string {
  const first = xml.indexOf("<", from);
  if (first < 0 || first >= to) return unescapeXml(newlines(xml.slice(from, to)));
  let text = "";
  for (let at = from; at < to;) {
    const mark = xml.indexOf("<", at);
    const stop = mark < 0 ? to : Math.min(mark, to);
    text += unescapeXml(newlines(xml.slice(at, stop)));
    if (stop === to) break;
    if (xml.startsWith("<![CDATA[", mark)) {
      const end = find(xml, "]]>", mark);
      text += newlines(xml.slice(mark + 9, end));
      at = end + 3;
    } else if (xml.startsWith("<!--", mark)) at = find(xml, "-->", mark) + 3;
    else at = find(xml, ">", mark) + 1;
  }
  return text;
}

/** XML reads every line end as "\n"; a "\r" that is meant is written as a reference. */
function newlines(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

const STRING_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** What XML 1.0 cannot hold, lone surrogates included. */
const UNWRITABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Spreadsheet strings spell such characters _xHHHH_, and a literal "_x" as _x005F_x. */
export function decodeStringEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(STRING_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text as it stands inside a <t>: string escapes, then XML escapes. */
export function encodeString(text: string): string {
  const marked = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeXml(
    marked.replace(
      UNWRITABLE,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );
}
