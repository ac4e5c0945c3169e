import { useEffect, useState, type RefObject } from "react";

/** Rows drawn together. */
const BLOCK = 20;
/** So much of the sheet's beginning is drawn at once. */
const FIRST = 2;

const blockOf = (row: number): number => Math.floor((row - 1) / BLOCK);

/**
 * Which rows of a long sheet are to be drawn: the first ones, and those that are or were near what is
 * seen of it. The others stand in the table as rows with `data-waiting`, their sheet row.
 */
export function useNearRows(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
): (row: number) => boolean {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    const waiting = table.current?.querySelectorAll<HTMLElement>("[data-waiting]") ?? [];
    if (waiting.length === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting);
        if (near.length === 0) return;
        const blocks = near.map(({ target }) =>
          blockOf(Number((target as HTMLElement).dataset["waiting"])),
        );
        setSeen((before) => new Set([...before, ...blocks]));
      },
      // Margins count from the element that scrolls.
      { root: table.current?.closest("[data-scrolls]") ?? null, rootMargin: "600px" },
    );
    for (const row of waiting) observer.observe(row);
    return () => observer.disconnect();
  }, [table, rows, seen]);
  return (row) => blockOf(row) < FIRST || seen.has(blockOf(row));
}
