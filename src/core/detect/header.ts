import type { ColumnRole } from "./form";
import {
  headingMeaning,
  isCornerText,
  PARTS_OF_TARGET,
  type HeadingMeaning,
} from "./labels/columns";
import { labelKey } from "./labels/label-text";
import type { Piece, Sheet } from "./sheet";

/** A header of one row or more, by sheet rows. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  /** A person says so: its headings may be in any words. */
  readonly given?: true;
}

/** Roles a row of headings names, for a header and for the nearest miss. */
export function rolesIn(pieces: readonly Piece[]): ReadonlySet<ColumnRole> {
  const roles = new Set<ColumnRole>();
  for (const { text } of pieces) {
    const meaning = headingMeaning(text);
    if (meaning !== null && meaning !== "none") roles.add(meaning.role);
  }
  return roles;
}

/** Every header of an indicator table in the sheet, from the top. */
export function findHeaders(sheet: Sheet): readonly HeaderRows[] {
  const headers: HeaderRows[] = [];
  for (const row of sheet.rows) {
    const last = headers.at(-1);
    if (last && row <= last.bottom) continue;
    if (!isHeaderRow(sheet.row(row))) continue;
    headers.push(extend(sheet, row));
  }
  return headers;
}

function isHeaderRow(pieces: readonly Piece[]): boolean {
  if (pieces.length < 3) return false;
  const roles = rolesIn(pieces);
  if (roles.size < 3) return false;
  const named = roles.has("name") || roles.has("level2") || roles.has("level1");
  const measured = roles.has("target") || roles.has("actual");
  const known = pieces.filter(({ text }) => headingMeaning(text) !== null).length;
  return named && (measured || levelsIn(roles) >= 2) && known * 2 >= pieces.length;
}

function levelsIn(roles: ReadonlySet<ColumnRole>): number {
  return ["level1", "level2", "name"].filter((role) => roles.has(role as ColumnRole)).length;
}

/** Adds the row above (group headings) and the rows below (sub-headings). */
function extend(sheet: Sheet, row: number): HeaderRows {
  let bottom = bottomOf(sheet.row(row));
  for (let next = row + 1; next <= row + 2; next++) {
    if (!isSubHeader(sheet.row(next))) break;
    bottom = Math.max(bottom, next, bottomOf(sheet.row(next)));
  }
  return {
    top: isGroupRow(sheet, row - 1, row) ? row - 1 : row,
    bottom: Math.min(bottom, row + 2),
  };
}

function bottomOf(pieces: readonly Piece[]): number {
  const named = pieces.filter(
    ({ text, key }) => headingMeaning(text) !== null && !isCornerText(key),
  );
  return Math.max(0, ...named.map(({ bottom }) => bottom));
}

const QUALIFIERS = /^(?:年初|调整后?|调整(?:\(如有\))?|全年|年度|自评|实际)(?:值)?$/;

export function isSubHeader(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false;
  const parts = pieces.filter(
    ({ text }) => isPart(labelKey(text)) || headingMeaning(text) !== null,
  );
  const rest = pieces.filter((piece) => !parts.includes(piece));
  return parts.length > 0 && rest.every(({ key }) => isCornerText(key));
}

function isPart(key: string): boolean {
  return key in PARTS_OF_TARGET || QUALIFIERS.test(key);
}

const MONEY = /预算|执行|资金|支出/;

/** A row of headings over the header: names columns that the header itself leaves blank. */
export function isGroupRow(sheet: Sheet, above: number, row: number): boolean {
  const pieces = sheet.row(above);
  if (pieces.length < 2 || pieces.some(({ key }) => MONEY.test(key))) return false;
  const taken = new Set(sheet.row(row).map(({ spot }) => spot.column));
  const adds = pieces.filter(
    ({ text, spot }) => hasRole(headingMeaning(text)) && !taken.has(spot.column),
  );
  const known = pieces.filter(
    ({ text, key }) => headingMeaning(text) !== null || isCornerText(key),
  );
  return adds.length >= 2 && known.length === pieces.length;
}

function hasRole(meaning: HeadingMeaning | "none" | null): boolean {
  return meaning !== null && meaning !== "none";
}
