/** Rows put in before row `at`, or taken out from row `at` on. */
export interface RowChange {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a row stands after the change; null when it was taken out. */
export function rowAfter(row: number, { kind, at, count }: RowChange): number | null {
  if (row < at) return row;
  if (kind === "insert") return row + count;
  return row < at + count ? null : row - count;
}

/** Where a span of rows stands after the change: it grows and shrinks with it; null when all of it went. */
export function spanAfter(
  first: number,
  last: number,
  change: RowChange,
): { readonly first: number; readonly last: number } | null {
  const { kind, at, count } = change;
  if (kind === "insert") {
    return { first: first < at ? first : first + count, last: last < at ? last : last + count };
  }
  const end = at + count;
  if (first >= at && last < end) return null;
  return {
    first: first < at ? first : Math.max(first, end) - count,
    last: last < at ? last : Math.max(last, end - 1) - count,
  };
}
