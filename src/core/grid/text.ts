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

/** Half-width, one sign for each meaning, single spaces, trimmed; line breaks count as spaces. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(LOOK_ALIKE, (sign) => LOOK_ALIKES[sign] ?? sign)
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
}

/** `normalise` with no blanks at all: what two texts are compared by. */
export function compact(text: string): string {
  return normalise(text).replace(/ /g, "");
}
