import fc from "fast-check";
import { scoreBook } from "../../src/app/score-book";
import { scoreSheet } from "../../src/app/score-sheet";
import { findProfile } from "../../src/app/profiles";
import { cellName, createGrid, inverse, type Cell, type Grid, type Spot } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { bytesOf, formCases } from "../forms/fixtures";

function contents(bytes: Uint8Array): Map<string, string> {
  const book = openWorkbook(bytes);
  const cells = new Map<string, string>();
  for (const sheet of book.sheetNames) {
    const grid = book.read(sheet);
    for (const [cell, formula] of grid.highlights) cells.set(`${sheet}!${cell} mark`, formula);
    for (const row of grid.rows()) {
      for (const [column, { value, formula, format }] of grid.rowCells(row)) {
        if (value === null && formula === null) continue;
        const spot = cellName({ row, column });
        cells.set(`${sheet}!${spot}`, JSON.stringify([value, formula, format]));
      }
    }
  }
  return cells;
}

function fill(bytes: Uint8Array, profileId: string): { bytes: Uint8Array; undo: () => Uint8Array } {
  const profile = findProfile(profileId)!;
  const book = openWorkbook(bytes);
  const edits = scoreBook(book, { profile }).forms.flatMap(({ plan }) => plan.edits);
  book.apply(edits);
  const filled = book.save();
  return {
    bytes: filled,
    undo: () => {
      const again = openWorkbook(filled);
      again.apply(inverse(edits));
      return again.save();
    },
  };
}

describe.each(formCases)("$id", ({ id, expected }) => {
  const blank = bytesOf(id, "blank.xlsx");

  test("a filled form taken back has the cells, formats and marks it had", () => {
    expect(contents(fill(blank, expected.profile).undo())).toEqual(contents(blank));
  });

  test("a second run changes nothing", () => {
    const once = fill(blank, expected.profile).bytes;
    expect(Buffer.compare(fill(once, expected.profile).bytes, once)).toBe(0);
  });
});

test("moving a form in its sheet changes only addresses", () => {
  const book = openWorkbook(bytesOf("qiannan-2024-07-chengxiang-jumin-yanglao", "blank.xlsx"));
  const grid = book.read(book.sheetNames[0]!);
  const home = answers(grid, 0, 0);
  const offset = fc.record({ rows: fc.nat(200), columns: fc.nat(40) });
  fc.assert(
    fc.property(offset, ({ rows, columns }) => {
      expect(answers(moved(grid, rows, columns), rows, columns)).toEqual(home);
    }),
    { numRuns: 30 },
  );
});

/** What the engine says of a sheet, with every address taken back by the offset. */
function answers(grid: Grid, rows: number, columns: number): unknown {
  return scoreSheet(grid).forms.map(({ card, plan, form }) => ({
    project: form.project?.text,
    rows: card.rows.map(({ row, value, decision }) => [row.row - rows, row.name, value, decision]),
    total: card.total,
    columns: Object.entries(form.columns).map(([role, { column }]) => [role, column - columns]),
    edits: plan.edits.map(({ kind, after }) => (kind === "value" ? after : kind)),
  }));
}

function moved(grid: Grid, rows: number, columns: number): Grid {
  const cells: [Spot, Cell][] = [];
  for (const row of grid.rows()) {
    for (const [column, cell] of grid.rowCells(row)) {
      cells.push([{ row: row + rows, column: column + columns }, cell]);
    }
  }
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    ...{ top: top + rows, bottom: bottom + rows },
    ...{ left: left + columns, right: right + columns },
  }));
  return createGrid({ sheet: grid.sheet, cells, merges });
}
