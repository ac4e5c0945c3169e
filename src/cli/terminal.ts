// get-east-asian-width: the Unicode table of wide characters, kept up by the author of string-width.
import { eastAsianWidth } from "get-east-asian-width";
import type { Locale } from "../core";

/** How many columns of a terminal the text takes: a Chinese character is two wide. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}

/** The text followed by blanks up to so many columns; a longer text as it is. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** The text after blanks up to so many columns; a longer text as it is. */
export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - width(text))) + text;
}

/** Cuts a text to the columns given, with … where something was left out. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (width(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
/** Gives a text a style. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Colours for a terminal, plain text for everything else. */
export function painter(colours: boolean): Paint {
  return (style, text) => (colours ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

/** How a table is drawn: in which language, with colours or not, how wide. */
export interface TableStyle {
  readonly locale: Locale;
  readonly colours: boolean;
  readonly columns: number;
}
