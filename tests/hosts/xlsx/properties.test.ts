import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { HostError } from "../../../src/app/errors";
import { cellName, inverse, type Cell, type Edit } from "../../../src/core";
import * as browser from "../../../src/hosts/xlsx/browser";
import { openWorkbook, type Workbook } from "../../../src/hosts/xlsx/node";
import { MAIN, build, worksheet } from "./build";

const workbook = build({
  sheets: {
    表: worksheet(
      '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1"><f>SUM(B:B)</f><v>0.5</v></c></row>' +
        '<row r="3" s="1" customFormat="1"><c r="B3" t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r></is></c></row><row><c><v>7</v></c></row>',
      {
        head: '<dimension ref="A1:C4"/><cols><col min="4" max="5" style="1"/></cols>',
        tail: '<mergeCells count="1"><mergeCell ref="E5:F6"/></mergeCells><pageMargins/>',
      },
    ),
    汇总: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="A2"><x:f>表!C1+1</x:f><x:v>1.5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  },
  strings: ["甲 &lt;&amp;&gt;"],
  styles: '<cellXfs count="2"><xf/><xf numFmtId="10"/></cellXfs>',
});

type Content = Map<string, Pick<Cell, "value" | "format" | "formula">>;

/** Values, formats and formulas of every sheet, without the results of formulas. */
function contentOf(book: Workbook): Content {
  const content: Content = new Map();
  for (const sheet of book.sheetNames) {
    const grid = book.read(sheet);
    for (const row of grid.rows()) {
      for (const [column, { value, format, formula }] of grid.rowCells(row)) {
        if (value === null && formula === null) continue;
        const kept = { value: formula === null ? value : null, format, formula };
        content.set(`${sheet}!${cellName({ row, column })}`, kept);
      }
    }
  }
  return content;
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("=A1", " 两边 ", "a\r\nb\tc", "_x0041_", "]]>"),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const change = fc.record({
  sheet: fc.constantFrom("表", "汇总"),
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 7 }),
  kind: fc.constantFrom(
    "value" as const,
    "value" as const,
    "formula" as const,
    "highlight" as const,
    "note" as const,
  ),
  text,
  number,
  clear: fc.boolean(),
});

/** A change as an edit of what the workbook holds; null where it would be refused. */
function editOf(
  book: Workbook,
  wanted: typeof change extends fc.Arbitrary<infer T> ? T : never,
): Edit | null {
  const { sheet, row, column, kind } = wanted;
  const grid = book.read(sheet);
  const anchor = grid.anchor(row, column);
  if (anchor.row !== row || anchor.column !== column) return null;
  const cell = cellName({ row, column });
  const at = { sheet, cell, kind };
  if (kind === "highlight") {
    return {
      ...at,
      before: book.highlights(sheet).get(cell) ?? null,
      after: wanted.clear ? null : "A1>1",
    };
  }
  if (kind === "note") {
    return {
      ...at,
      before: book.notes(sheet).get(cell) ?? null,
      after: wanted.clear ? null : wanted.text || "-",
    };
  }
  const held = grid.cell(row, column);
  if (kind === "formula") {
    const isText = typeof held.value === "string" && held.value.startsWith("=");
    if (held.formula === null && isText) return null;
    return {
      ...at,
      before: held.formula ?? (held.value as string | number | null),
      after: '=B1&"<"',
    };
  }
  if (held.formula !== null) return null;
  const after = wanted.clear ? null : wanted.column % 2 ? wanted.text : wanted.number;
  return { ...at, before: held.value as string | number | null, after };
}

test("edits hold what they say, survive saving, and their inverse takes them back", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const book = openWorkbook(workbook);
      const before = contentOf(book);
      const batches: Edit[][] = [];
      for (const wanted of changes) {
        const edit = editOf(book, wanted);
        if (!edit) continue;
        book.apply([edit]);
        batches.push([edit]);
      }
      const saved = openWorkbook(book.save());
      expect(contentOf(saved)).toEqual(contentOf(book));
      for (const sheet of book.sheetNames) {
        expect(saved.highlights(sheet)).toEqual(book.highlights(sheet));
        expect(saved.notes(sheet)).toEqual(book.notes(sheet));
      }
      for (const batch of batches.reverse()) saved.apply(inverse(batch));
      const restored = openWorkbook(saved.save());
      expect(contentOf(restored)).toEqual(before);
      expect(restored.highlights("表").size + restored.notes("表").size).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("both codecs read and write the same workbook", () => {
  const edits: Edit[] = [
    { sheet: "表", cell: "A1", kind: "value", before: "甲 <&>", after: "乙".repeat(5000) },
    { sheet: "表", cell: "B2", kind: "note", before: null, after: "注" },
    { sheet: "表", cell: "B2", kind: "highlight", before: null, after: "A1>0" },
  ];
  const [inNode, inBrowser] = [openWorkbook(workbook), browser.openWorkbook(workbook)].map(
    (book) => {
      book.apply(edits);
      return book.save();
    },
  );
  expect(unzipSync(inNode!)).toEqual(unzipSync(inBrowser!));
  expect(contentOf(browser.openWorkbook(inNode!))).toEqual(contentOf(openWorkbook(inBrowser!)));
});

describe("damage of every kind is refused by name or read", () => {
  const survives = (bytes: Uint8Array): void => {
    for (const open of [openWorkbook, browser.openWorkbook]) {
      try {
        const book = open(bytes);
        for (const sheet of book.sheetNames) book.read(sheet);
        const [sheet = ""] = book.sheetNames;
        const cell = "H9";
        book.apply([
          { sheet, cell, kind: "value", before: null, after: 1 },
          { sheet, cell, kind: "highlight", before: null, after: "A1" },
          { sheet, cell, kind: "note", before: null, after: "a" },
        ]);
        open(book.save());
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
      }
    }
  };

  test("bytes of the file overwritten", () => {
    const flip = fc.tuple(fc.nat({ max: workbook.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 6 }), (flips) => {
        const bytes = Uint8Array.from(workbook);
        for (const [at, byte] of flips) bytes[at] = byte;
        survives(bytes);
      }),
      { numRuns: 100 },
    );
  });

  test("parts taken out, or their text cut and overwritten", () => {
    const parts = unzipSync(workbook);
    const names = Object.keys(parts);
    const harm = fc.record({
      name: fc.constantFrom(...names),
      from: fc.nat({ max: 2000 }),
      length: fc.nat({ max: 30 }),
      text: fc.oneof(
        fc.constantFrom("<", ">", "</", "<!--", "<![CDATA[", "&#0;", '"', "/>", ' r="'),
        fc.string(),
      ),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(harm, { minLength: 1, maxLength: 3 }), (harms) => {
        const hurt = new Map(Object.entries(parts));
        for (const { name, from, length, text: put, gone } of harms) {
          const old = hurt.get(name);
          if (gone) hurt.delete(name);
          else if (old) {
            const at = from % old.length;
            const tail = old.subarray(at + length);
            hurt.set(name, Buffer.concat([old.subarray(0, at), Buffer.from(put), tail]));
          }
        }
        survives(zipSync(Object.fromEntries(hurt)));
      }),
      { numRuns: 120 },
    );
  });
});
