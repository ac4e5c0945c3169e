import { cellName, detectForms, type ColumnRole, type Edit, type TableRow } from "../src/core";
import { openWorkbook } from "../src/hosts/xlsx/node";

/** What a row of its own needs to be an indicator like the one it repeats. */
const REPEATED: readonly ColumnRole[] = ["name", "target", "actual", "points"];

/** A published form grown to some `count` indicators: its own looks, and its own rows over and over. */
export function longForm(bytes: Uint8Array, count: number): Uint8Array {
  const book = openWorkbook(bytes);
  const sheet = book.activeSheet;
  const [form] = detectForms(book.read(sheet)).forms;
  const rows = form?.rows.filter(({ kind }) => kind === "indicator") ?? [];
  const groups = (form?.labels ?? [])
    .filter(({ level, firstRow, lastRow }) => level === 1 && lastRow > firstRow)
    .map((label) => rows.filter(({ row }) => row >= label.firstRow && row <= label.lastRow));
  const added = Math.ceil((count - rows.length) / groups.length);
  for (const group of [...groups].reverse()) {
    const [first] = group;
    if (!first) continue;
    // Behind the group's first row, so that its merged label grows over the new ones.
    const at = first.row + 1;
    book.changeRows(sheet, { kind: "insert", at, count: added, like: first.row });
    const edits = Array.from({ length: added }, (_, i) => {
      const like = group[i % group.length] ?? first;
      return repeated(sheet, like, at + i, i + 2);
    });
    book.apply(edits.flat());
  }
  return book.save();
}

function repeated(sheet: string, like: TableRow, row: number, turn: number): readonly Edit[] {
  return REPEATED.flatMap((role): readonly Edit[] => {
    const { [role]: spot } = like.cells;
    const { [role]: value } = like.values;
    if (!spot || value === null || value === undefined || typeof value === "boolean") return [];
    const after = role === "name" ? `${String(value)}（${turn}）` : value;
    const cell = cellName({ row, column: spot.column });
    return [{ sheet, cell, kind: "value", before: null, after }];
  });
}
