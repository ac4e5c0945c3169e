import fc from "fast-check";
import { cellName, inverse, type Edit } from "../../../src/core";
import { plain } from "../contract";
import { sampleGrid } from "../sample";
import { openExcel } from "./open";

const ROWS = 8;
const COLUMNS = 5;
const content = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -100, max: 100 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((n) => n + 0),
  fc.constantFrom(
    "完成",
    "95%",
    "=1+1",
    "-2分",
    "'",
    "+",
    "2024-12-01",
    "TRUE",
    "A1",
    "1e5",
    "（一）",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const sheet = fc.array(fc.array(content, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});
const marked = (row: number) => `AND(ISNUMBER($A$${row}),$A$${row}<5,LEN(TRIM($B$${row}))=0)`;

/** A plan over distinct cells, and marks on some of column B. */
const changes = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 1, max: ROWS }),
    column: fc.integer({ min: 1, max: COLUMNS }),
    mark: fc.boolean(),
    after: content,
  }),
  { selector: ({ row, column, mark }) => (mark ? -row : row * 100 + column), maxLength: 20 },
);

describe("a plan is written whole or not at all, whatever it holds", () => {
  test("and its inverse brings everything back", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, changes, fc.nat(40), async (rows, wanted, afterWrites) => {
        const form = sampleGrid({ rows });
        const { port, server, book } = openExcel([form]);
        const edits = wanted.map(({ row, column, mark, after }): Edit => {
          const place = { sheet: "自评表", cell: cellName({ row, column: mark ? 2 : column }) };
          if (mark) return { ...place, kind: "highlight", before: null, after: marked(row) };
          const before = rows[row - 1]?.[column - 1] ?? null;
          return { ...place, kind: "value", before: before === "" ? null : before, after };
        });
        const before = plain(await port.readActive());

        server.arrange({ afterWrites, code: "GeneralException" });
        const failed = await port.apply(edits).then(
          () => false,
          () => true,
        );
        server.arrange(null);
        if (failed) {
          expect(plain(await port.readActive())).toEqual(before);
          expect(book.sheets[0]?.conditionalFormats).toEqual([]);
          await port.apply(edits);
        }
        const written = await port.readActive();
        for (const { cell, kind, after } of edits) {
          const { row, column } = { row: Number(cell.slice(1)), column: cell.charCodeAt(0) - 64 };
          const held =
            kind === "value" ? written.cell(row, column).value : written.highlights.get(cell);
          expect(held).toEqual(after === "" ? null : after);
        }
        await port.apply(inverse(edits));
        expect(plain(await port.readActive())).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
