import { compact, type Grid } from "../../core";

/** A list read from a sheet: each row as the texts of its named columns. */
export interface ReadList<Key extends string> {
  readonly rows: readonly (Readonly<Record<Key, string>> & { readonly sheetRow: number })[];
  /** Columns that were looked for and not found. */
  readonly missing: readonly Key[];
}

/**
 * Reads a list by its headings, wherever they stand: the row with the most of them, at least two,
 * is the header. `names` gives the headings of each column, as people write them.
 */
export function readList<Key extends string>(
  grid: Grid,
  names: Readonly<Record<Key, readonly string[]>>,
): ReadList<Key> {
  const keys = Object.keys(names) as Key[];
  const places = findHeader(grid, names, keys);
  if (!places) return { rows: [], missing: keys };
  const rows = grid
    .rows()
    .filter((row) => row > places.row)
    .map((row) => {
      const text = (key: Key): string => {
        const column = places.columns.get(key);
        if (column === undefined) return "";
        const anchor = grid.anchor(row, column);
        return grid.cell(anchor.row, anchor.column).text.trim();
      };
      const texts = Object.fromEntries(keys.map((key) => [key, text(key)])) as Record<Key, string>;
      return { ...texts, sheetRow: row };
    });
  return { rows, missing: keys.filter((key) => !places.columns.has(key)) };
}

function findHeader<Key extends string>(
  grid: Grid,
  names: Readonly<Record<Key, readonly string[]>>,
  keys: readonly Key[],
): { row: number; columns: Map<Key, number> } | null {
  let best: { row: number; columns: Map<Key, number> } | null = null;
  for (const row of grid.rows()) {
    const columns = new Map<Key, number>();
    for (const [column, { text }] of grid.rowCells(row)) {
      const heading = heart(text);
      const key = keys.find((each) => names[each].some((name) => heart(name) === heading));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    if (columns.size > Math.max(1, best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}

/** A heading without what stands in brackets: 得分（请填） and 得分 are one. */
export function heart(heading: string): string {
  return compact(heading).replace(/[(（].*$/, "");
}
