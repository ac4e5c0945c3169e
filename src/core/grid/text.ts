/** Signs that people type for one another in forms; NFKC leaves these apart. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹥": ">",
  "﹤": "<",
  "═": "=",
  "﹦": "=",
  "—": "-",
  "–": "-",
  "－": "-",
  "−": "-",
  "～": "~",
  "〜": "~",
  "∼": "~",
};

const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join("")}]`, "g");

/** Nothing in such a text needs unifying: most cells of a form are of this kind. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** Half-width, one sign for each meaning, single spaces, trimmed; line breaks count as spaces. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(LOOK_ALIKE, (sign) => LOOK_ALIKES[sign] ?? sign)
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
}

/** `normalise` with no blanks at all: what two texts are compared by. */
export function compact(text: string): string {
  if (PLAIN.test(text)) return text;
  return normalise(text).replace(/ /g, "");
}
