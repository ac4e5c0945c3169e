import { type Grid } from "../../../core";
import type { OpenBook } from "../open-book";

/** Points of height a line of text takes at the sizes forms are printed in (10 to 11 pt). */
const LINE = 14;
const PADDING = 4;
/** Excel's column width, in characters, where a sheet gives none. */
const DEFAULT_WIDTH = 8.43;

/**
 * Makes rows as high as their texts need, never lower than they are: programs size a row by itself
 * only when it is typed in, and never for merged cells.
 */
export function fitRowHeights(
  book: OpenBook,
  sheet: string,
  grid: Grid,
  rows: readonly number[],
): void {
  const { path } = book.entryOf(sheet);
  let xml = book.parts.need(path);
  const widthOf = columnWidths(xml);
  for (const row of rows) {
    const needed = Math.max(
      0,
      ...grid.rowCells(row).map(([column, { text }]) => {
        const area = grid.mergeAt(row, column);
        if (area && area.bottom > row) return 0;
        return heightOf(text, span(column, area?.right ?? column, widthOf));
      }),
    );
    xml = atLeast(xml, row, needed);
  }
  book.parts.put(path, xml);
}

function heightOf(text: string, width: number): number {
  if (text === "") return 0;
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / (width * 0.95))), 0);
  return lines * LINE + PADDING;
}

/** A Chinese character is as wide as two digits. */
function charactersOf(text: string): number {
  let count = 0;
  for (const character of text) count += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return count;
}

function span(left: number, right: number, widthOf: (column: number) => number): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += widthOf(column);
  return width;
}

function columnWidths(xml: string): (column: number) => number {
  const columns = [...xml.matchAll(/<(?:\w+:)?col\b([^>]*)>/g)].map(([, attributes = ""]) => {
    const number = (name: string): number =>
      Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(attributes)?.[1]);
    return { min: number("min"), max: number("max"), width: number("width") };
  });
  const standard = Number(/\bdefaultColWidth="([\d.]+)"/.exec(xml)?.[1]) || DEFAULT_WIDTH;
  return (column) =>
    columns.find(({ min, max }) => column >= min && column <= max)?.width || standard;
}

function atLeast(xml: string, row: number, height: number): string {
  const tag = new RegExp(`<((?:\\w+:)?)row\\b(?=[^>]*\\br="${row}")([^>]*?)(/?)>`);
  return xml.replace(tag, (whole, prefix: string, attributes: string, close: string) => {
    const known = Number(/\bht="([\d.]+)"/.exec(attributes)?.[1] ?? 15);
    if (height <= known) return whole;
    const rest = attributes.replace(/\s(?:ht|customHeight)="[^"]*"/g, "");
    return `<${prefix}row${rest} ht="${height}" customHeight="1"${close}>`;
  });
}
