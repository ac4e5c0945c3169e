import type { ColumnRole, NearMiss } from "./form";
import { isGroupRow, isSubHeader, type HeaderRows } from "./header";
import { readHeadings } from "./headings";
import type { Piece, Sheet } from "./sheet";

/** A header has three rows at most. */
const HEIGHT = 3;

/**
 * The header that a person points at, by any of its rows: all rows that its merged cells and its
 * sub-headings take. Null when the row is blank.
 */
export function headerAt(sheet: Sheet, row: number): HeaderRows | null {
  const over = sheet.grid.merges.filter(
    (area) => area.top < row && area.bottom >= row && area.bottom - area.top < HEIGHT,
  );
  const first = Math.min(row, ...over.map(({ top }) => top));
  const pieces = sheet.between(first, row).flatMap((each) => sheet.row(each));
  if (pieces.length === 0) return null;
  let bottom = Math.max(row, ...pieces.map((piece) => bottomOf(piece)));
  while (bottom < first + HEIGHT - 1 && goesOn(sheet, first, bottom)) bottom += 1;
  const top = isGroupRow(sheet, first - 1, first) ? first - 1 : first;
  return { top, bottom, given: true };
}

/** A cell as high as a whole block is no heading. */
function bottomOf({ spot, bottom }: Piece): number {
  return bottom - spot.row < HEIGHT ? bottom : spot.row;
}

/** The row below belongs to the header: known sub-headings, or words under wide headings alone. */
function goesOn(sheet: Sheet, top: number, bottom: number): boolean {
  const below = sheet.row(bottom + 1);
  if (isSubHeader(below)) return true;
  if (bottom > top || below.some(({ key }) => /\d/.test(key))) return false;
  const wide = sheet.row(top).filter(({ spot, right }) => right > spot.column);
  const under = wide.map(
    ({ spot, right }) =>
      below.filter((piece) => piece.spot.column >= spot.column && piece.right <= right).length,
  );
  const all = under.reduce((sum, count) => sum + count, 0);
  return all === below.length && under.some((count) => count > 1);
}

/** Why the row a person points at heads no table: what it names, and which column is missing. */
export function givenMiss(sheet: Sheet, row: number, header: HeaderRows | null): NearMiss {
  const roles = header ? readHeadings(sheet, header).flatMap(({ role }) => role ?? []) : [];
  const found = [...new Set(roles)];
  const has = (...wanted: readonly ColumnRole[]): boolean =>
    wanted.some((role) => found.includes(role));
  const missing: ColumnRole[] = [];
  if (!has("name", "level2", "level1")) missing.push("name");
  if (!has("target", "actual")) missing.push("target");
  return { sheet: sheet.grid.sheet, nearest: { row, found }, missing };
}
