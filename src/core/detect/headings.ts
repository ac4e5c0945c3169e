import type { Spot } from "../grid";
import type { ColumnRole } from "./form";
import type { HeaderRows } from "./header";
import { headingBlock, headingMeaning, isCornerText, PARTS_OF_TARGET } from "./labels/columns";
import { labelKey, tidy } from "./labels/label-text";
import { looseMeaning } from "./labels/loose";
import type { Piece, Sheet } from "./sheet";

/** One column heading (of a merged heading: its columns), read through all header rows. */
export interface Heading {
  readonly left: number;
  readonly right: number;
  readonly label: string;
  /** The lowest cell of the heading. */
  readonly spot: Spot;
  readonly role: ColumnRole | null;
  readonly rank: number;
  readonly usual: boolean;
  /** 绩效指标 in the corner, or a blank column left of the first heading. */
  readonly corner: boolean;
  readonly block: "overall" | "annual" | null;
  /** The heading over it in a header of two rows, by its role. */
  readonly group: ColumnRole | null;
}

/** Reads the headings of a header from left to right. */
export function readHeadings(sheet: Sheet, header: HeaderRows): readonly Heading[] {
  const pieces = rowsOf(header).flatMap((row) => sheet.row(row));
  const left = Math.min(...pieces.map(({ spot }) => spot.column));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const meaning = header.given ? looseMeaning : headingMeaning;
  const headings: Heading[] = [];
  let chainBefore: readonly Piece[] = [];
  for (let column = left; column <= right; column++) {
    const chain = chainAt(sheet, header, column);
    const last = headings.at(-1);
    if (last && chain.length > 0 && same(chain, chainBefore)) {
      headings[headings.length - 1] = { ...last, right: column };
    } else if (chain.length > 0) {
      headings.push(headingOf(chain, groupOf(sheet, header, column), column, meaning));
    }
    chainBefore = chain;
  }
  return headings;
}

function rowsOf({ top, bottom }: HeaderRows): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

/** The different cells of a column in the header, from the top. */
function chainAt(sheet: Sheet, header: HeaderRows, column: number): readonly Piece[] {
  const pieces = rowsOf(header).map((row) => sheet.at(row, column));
  return pieces.filter(
    (piece, i): piece is Piece =>
      piece !== null && piece.spot.row >= header.top && pieces.indexOf(piece) === i,
  );
}

function same(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, i) => piece === b[i]);
}

/** The heading over a sub-heading; where its merge was lost, the nearest one on its left. */
function groupOf(sheet: Sheet, { top, bottom }: HeaderRows, column: number): Piece | null {
  if (top === bottom) return null;
  for (let at = column; at > 0; at--) {
    const piece = sheet.at(top, at);
    if (piece) return piece;
    if (!sheet.at(bottom, at)) return null;
  }
  return null;
}

function headingOf(
  chain: readonly Piece[],
  above: Piece | null,
  column: number,
  meaningIn: typeof headingMeaning,
): Heading {
  const lowest = chain[chain.length - 1] as Piece;
  const group = above && above !== lowest ? meaningIn(above.text) : null;
  const groupRole = group !== null && group !== "none" ? group.role : null;
  const meaning = meaningOf(lowest, above, groupRole, meaningIn);
  return {
    left: column,
    right: column,
    label: tidy(lowest.text),
    spot: lowest.spot,
    role: meaning?.role ?? null,
    rank: meaning?.rank ?? 0,
    usual: meaning?.usual ?? false,
    corner: isCornerText(lowest.key),
    block: headingBlock(lowest.text),
    group: groupRole,
  };
}

function meaningOf(
  lowest: Piece,
  above: Piece | null,
  group: ColumnRole | null,
  meaningIn: typeof headingMeaning,
): { role: ColumnRole; rank: number; usual: boolean } | null {
  const key = labelKey(lowest.text);
  const part = PARTS_OF_TARGET[key];
  if (group === "target" && part) return { role: part, rank: 0, usual: true };
  const own = meaningIn(lowest.text);
  if (own === "none") return null;
  if (own && own.rank < 3) return own;
  if (above && above !== lowest) {
    const joined = headingMeaning(key + labelKey(above.text)) ?? headingMeaning(above.text + key);
    if (joined !== null && joined !== "none") return joined;
    if (group && !own && !isCornerText(above.key)) return { role: group, rank: 2, usual: false };
  }
  return own;
}
