import { TEXT_PROPERTY, type WpsProperty, type WpsWorkbook } from "./api";

/**
 * Settings are custom properties of the workbook, which a person can see under 文件 → 属性. A property
 * holds 255 characters at most (WPS 开发文档: CustomDocumentProperties), so text is cut into several.
 */
const PIECE = 200;

/** The text kept under a key in the workbook, or null. */
export function readSetting(book: WpsWorkbook, key: string): string | null {
  const pieces = piecesOf(book, key).sort((a, b) => a.number - b.number);
  if (pieces.length === 0) return null;
  return pieces.map(({ property }) => String(property.Value)).join("");
}

/** Keeps text under a key; null forgets it. */
export function writeSetting(book: WpsWorkbook, key: string, value: string | null): void {
  // Numbers of the properties move up as one goes: the last first.
  for (const { property } of piecesOf(book, key).reverse()) property.Delete();
  if (value === null) return;
  cut(value).forEach((piece, i) => {
    book.CustomDocumentProperties.Add(`${key}#${i + 1}`, false, TEXT_PROPERTY, piece);
  });
}

interface Piece {
  readonly number: number;
  readonly property: WpsProperty;
}

function piecesOf({ CustomDocumentProperties: all }: WpsWorkbook, key: string): Piece[] {
  const properties = Array.from({ length: all.Count }, (_, i) => all.Item(i + 1));
  return properties.flatMap((property) => {
    const name = property.Name;
    const number = name.startsWith(`${key}#`) ? Number(name.slice(key.length + 1)) : NaN;
    return Number.isInteger(number) ? [{ number, property }] : [];
  });
}

/** Pieces that cut no character in two. */
function cut(text: string): string[] {
  const pieces: string[] = [""];
  for (const sign of text) {
    const last = pieces[pieces.length - 1] ?? "";
    if (last.length + sign.length <= PIECE) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}
