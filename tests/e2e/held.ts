import { parseCellName, type Edit } from "../../src/core";
import type { Book } from "../excel-server/book/book";

/** What the first sheet holds in the cells of some edits: [address, value]; "" is blank. */
export function heldIn(book: Book, edits: readonly Edit[]): [string, unknown][] {
  return edits.map(({ cell }) => {
    const { row, column } = parseCellName(cell)!;
    return [cell, book.sheets[0]!.cell(row - 1, column - 1)?.value ?? ""];
  });
}
