import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../src/app/errors";
import type { Edit } from "../src/core";
import { openWorkbook } from "../src/hosts/xlsx/node";
import { losses } from "./foreign/compare";
import type { Touched } from "./foreign/sheet";

/**
 * Edits workbooks that other programs wrote and tells what the copies lost: `npm run foreign -- DIR`,
 * where DIR/INDEX.json lists, for each file, a sheet, cells with numbers and empty cells to fill.
 * Exits 1 when anything was lost.
 */
interface Item {
  readonly file: string;
  readonly sheet: string;
  readonly existing: readonly [string, number][];
  readonly fresh: readonly [string, number][];
}

const FORMULA = 'AND(ISNUMBER($A$1),$A$1<"<&>",LEN(TRIM($B$2))=0)';
const NOTE = "first line\nsecond <line> & more";

function editsOf({ sheet, existing, fresh }: Item, noteBefore: string | null): Edit[] {
  const [highlight = "A1", note = highlight] = fresh.map(([cell]) => cell);
  const value = (cell: string, before: number | null, after: number): Edit => ({
    ...{ sheet, cell, kind: "value", before, after },
  });
  return [
    ...existing.map(([cell, number]) => value(cell, number, number + 1)),
    ...existing.map(([cell, number]) => value(cell, number + 1, number)),
    ...fresh.map(([cell, number]) => value(cell, null, number)),
    { sheet, cell: highlight, kind: "highlight", before: null, after: FORMULA },
    { sheet, cell: note, kind: "note", before: noteBefore, after: NOTE },
  ];
}

function check(folder: string, item: Item): string[] {
  const bytes = readFileSync(join(folder, item.file));
  const book = openWorkbook(bytes);
  const note = item.fresh[1]?.[0] ?? item.fresh[0]?.[0] ?? "A1";
  const edits = editsOf(item, book.notes(item.sheet).get(note) ?? null);
  book.apply(edits);
  const copy = book.save();
  const touched: Touched = {
    sheet: item.sheet,
    values: new Map([...item.existing, ...item.fresh]),
    highlight: item.fresh[0]?.[0] ?? "A1",
    formula: FORMULA,
    note,
  };
  const again = openWorkbook(copy);
  const isKept = again.notes(item.sheet).get(note) === NOTE;
  return [...losses(bytes, copy, touched), ...(isKept ? [] : [`${note}: no note`])];
}

function main(folder: string): number {
  const items = JSON.parse(readFileSync(join(folder, "INDEX.json"), "utf8")) as Item[];
  const refused: string[] = [];
  const lost: string[] = [];
  for (const item of items) {
    try {
      const found = check(folder, item);
      if (found.length > 0) lost.push(`${item.file}: ${found.join("; ")}`);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused.push(`${item.file}: ${error.message}`);
    }
  }
  const whole = items.length - refused.length - lost.length;
  console.log(
    `${items.length} files, ${whole} whole, ${refused.length} refused, ${lost.length} lost`,
  );
  for (const line of refused) console.log(`refused  ${line}`);
  for (const line of lost) console.log(`lost     ${line}`);
  return lost.length > 0 ? 1 : 0;
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run foreign -- DIR");
  process.exitCode = 2;
} else process.exitCode = main(folder);
