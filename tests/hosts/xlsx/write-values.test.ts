import { HostError } from "../../../src/app/errors";
import { openWorkbook } from "../../../src/hosts/xlsx/node";
import { build, cellOf, MAIN, open, savedPart, savedSheet, value, worksheet } from "./build";

const sheetAfter = (rows: string, ...edits: Parameters<typeof value>[]): string => {
  const book = open({ sheets: { 表: rows }, strings: ["甲"] });
  book.apply(edits.map((edit) => value(...edit)));
  return /<sheetData>(.*)<\/sheetData>/s.exec(savedSheet(book))?.[1] ?? "";
};

describe("a value written into the sheet's text", () => {
  test.each([
    [
      "over a number: address, style and extensions stay, metadata goes",
      '<row r="1"><c r="A1" s="3" cm="1" vm="2"><v>1</v><extLst><ext uri="u"/></extLst></c></row>',
      ["A1", 1, 2],
      '<row r="1"><c r="A1" s="3"><v>2</v><extLst><ext uri="u"/></extLst></c></row>',
    ],
    [
      "text over shared text",
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>',
      ["A1", "甲", "乙 <&>"],
      '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>乙 &lt;&amp;&gt;</t></is></c></row>',
    ],
    [
      "text that begins with = is no formula",
      '<row r="1"><c r="A1"/></row>',
      ["A1", null, "=100%"],
      '<row r="1"><c r="A1" t="inlineStr"><is><t>=100%</t></is></c></row>',
    ],
    [
      "blanks and line breaks are kept",
      '<row r="1"/>',
      ["A1", null, " a\nb "],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\nb </t></is></c></row>',
    ],
    [
      "what XML cannot hold is spelled out",
      '<row r="1"/>',
      ["A1", null, "a\u0001_x0001_"],
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x0001__x005F_x0001_</t></is></c></row>',
    ],
    [
      "null empties a cell but leaves its style",
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>',
      ["A1", "甲", null],
      '<row r="1"><c r="A1" s="3"/></row>',
    ],
    [
      "a missing cell goes between its neighbours, and the row's span grows",
      '<row r="1" spans="1:3" ht="20"><c r="A1"/><c r="C1"/></row>',
      ["E1", null, 5],
      '<row r="1" spans="1:5" ht="20"><c r="A1"/><c r="C1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      "before the first cell that stands right of it",
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>',
      ["B1", null, 5],
      '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>5</v></c><c r="C1"/></row>',
    ],
    [
      "a missing row goes between its neighbours",
      '<row r="1"/><row r="5"/>',
      ["B3", null, 5],
      '<row r="1"/><row r="3"><c r="B3"><v>5</v></c></row><row r="5"/>',
    ],
    [
      "or to the end",
      '<row r="1"/>',
      ["B3", null, 5],
      '<row r="1"/><row r="3"><c r="B3"><v>5</v></c></row>',
    ],
    [
      "a cell without an address stays without",
      "<row><c><v>1</v></c><c><v>2</v></c></row>",
      ["B1", 2, 3],
      "<row><c><v>1</v></c><c><v>3</v></c></row>",
    ],
    [
      "an edit that changes nothing changes nothing",
      '<row r="1"><c r="A1" t="s" cm="1"><v>0</v></c></row>',
      ["A1", "甲", "甲"],
      '<row r="1"><c r="A1" t="s" cm="1"><v>0</v></c></row>',
    ],
  ] as const)("%s", (_, rows, edit, expected) => {
    expect(sheetAfter(rows, [...edit])).toBe(expected);
  });

  test("several cells of new rows, in any order of the edits", () => {
    const rows = sheetAfter("", ["B3", null, 1], ["A3", null, 2], ["C2", null, 3]);
    expect(rows).toBe(
      '<row r="2"><c r="C2"><v>3</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>1</v></c></row>',
    );
  });

  test("a sheet with no rows and its stated range", () => {
    const xml = `<worksheet xmlns="${MAIN}"><dimension ref="B2"/><sheetData /></worksheet>`;
    const book = open({ sheets: { 表: xml } });
    book.apply([value("D1", null, 1)]);
    expect(savedSheet(book)).toBe(
      `<worksheet xmlns="${MAIN}"><dimension ref="B1:D2"/><sheetData><row r="1"><c r="D1"><v>1</v></c></row></sheetData></worksheet>`,
    );
  });

  test("a new cell looks like its row, else like its column", () => {
    const xml = worksheet('<row r="1" s="5" customFormat="1"/><row r="2" s="6"/>', {
      head: '<cols><col min="2" max="3" style="4"/></cols>',
    });
    const book = open({ sheets: { 表: xml } });
    book.apply([value("B1", null, 1), value("B2", null, 1), value("D2", null, 1)]);
    const saved = savedSheet(book);
    expect(saved).toContain('<c r="B1" s="5">');
    expect(saved).toContain('<c r="B2" s="4">');
    expect(saved).toContain('<c r="D2">');
  });

  test("rows and cells in disorder are found", () => {
    const rows =
      '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>';
    const after = sheetAfter(rows, ["A3", 2, 4], ["B1", 3, 5]);
    expect(after).toBe(rows.replace("<v>2<", "<v>4<").replace("<v>3<", "<v>5<"));
  });

  test("names keep their prefix", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = open({ sheets: { 表: xml } });
    book.apply([value("A1", 1, "甲"), value("B2", null, 2)]);
    expect(savedSheet(book)).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>2</x:v></x:c></x:row>',
    );
  });
});

describe("all or nothing", () => {
  const recipe = {
    sheets: {
      表: worksheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2</f><v>1</v></c></row><row r="2"><c r="D2"><v>0</v></c></row>',
        { tail: '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>' },
      ),
    },
  };

  test.each([
    ["changed", value("A1", 2, 3), "A1"],
    ["changed", value("A1", "1", 3), "A1"],
    ["changed", value("C1", "x", 3), "C1"],
    ["formula-cell", value("B1", 1, 3), "B1"],
    ["formula-cell", value("D2", 0, 3), "D2"],
    ["not-an-anchor", value("B6", null, 3), "B6"],
    ["sheet-gone", value("A1", 1, 3, "没有"), undefined],
    ["write-failed", value("A1", 1, NaN), "A1"],
    ["write-failed", value("A1", 1, "长".repeat(32_768)), "A1"],
    ["write-failed", value("XFE1", null, 1), "XFE1"],
  ] as const)("%s: nothing of the batch is written", (code, edit, cell) => {
    const book = open(recipe);
    const before = book.save();
    const batch = [value("A9", null, "first"), edit, value("A10", null, "last")];
    expect(() => book.apply(batch)).toThrow(HostError);
    try {
      book.apply(batch);
    } catch (error) {
      expect(error).toMatchObject({ code, facts: cell ? { sheet: "表", cell } : {} });
    }
    expect(book.save()).toEqual(before);
  });

  test("later edits of a cell are compared with the earlier ones", () => {
    const book = open(recipe);
    book.apply([value("A1", 1, 2), value("A1", 2, "三")]);
    expect(cellOf(book, "A1").value).toBe("三");
    expect(() => book.apply([value("A1", "三", 4), value("A1", "三", 5)])).toThrow("changed 表 A1");
  });

  test("a merged area takes its value in the top-left cell", () => {
    const book = open(recipe);
    book.apply([value("A5", null, "理由")]);
    expect(cellOf(openWorkbook(book.save()), "A5").value).toBe("理由");
  });
});

describe("formulas put in on request", () => {
  const rows =
    '<row r="1"><c r="A1" s="2"><v>9</v></c><c r="C1"><f t="shared" ref="C1:C3" si="4">A1+1</f><v>10</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" si="4"/><v>3</v></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="4"/><v>4</v></c></row>';
  const formula = (cell: string, before: string | number | null, after: string | number | null) =>
    ({ sheet: "表", cell, kind: "formula", before, after }) as const;

  test("a formula is written without a result, and taken back", () => {
    const book = open({ sheets: { 表: rows } });
    book.apply([formula("A1", 9, '=SUM(B1:B3)&"<"')]);
    expect(savedSheet(book)).toContain(
      '<c r="A1" s="2"><f>SUM(B1:B3)&amp;"&lt;"</f></c>'.replace(/"&lt;"/, "&quot;&lt;&quot;"),
    );
    expect(cellOf(book, "A1")).toMatchObject({ value: null, formula: '=SUM(B1:B3)&"<"' });
    book.apply([formula("A1", '=SUM(B1:B3)&"<"', 9)]);
    expect(savedSheet(book)).toContain('<c r="A1" s="2"><v>9</v></c>');
  });

  test("those that share a formula keep it when its first cell is overwritten", () => {
    const book = open({ sheets: { 表: rows } });
    book.apply([formula("C1", "=A1+1", "=A1+2")]);
    expect(["C1", "C2", "C3"].map((cell) => cellOf(book, cell).formula)).toEqual([
      "=A1+2",
      "=A2+1",
      "=A3+1",
    ]);
    expect(savedSheet(book)).not.toContain("shared");
  });

  test("text that begins with = is not taken for a formula", () => {
    const book = open({ sheets: { 表: '<row r="1"><c r="A1" t="str"><v>=B1</v></c></row>' } });
    expect(() => book.apply([formula("A1", "=B1", "=C1")])).toThrow("changed");
  });

  test("a value in a formula's place leaves the calculation chain", () => {
    const chain = (items: string) => `<calcChain xmlns="${MAIN}">${items}</calcChain>`;
    const book = open({
      sheets: { 表: rows },
      related: [["calcChain", "calcChain.xml"]],
      parts: { "xl/calcChain.xml": chain('<c r="C1" i="1"/><c r="C2"/><c r="C3"/>') },
    });
    book.apply([formula("C1", "=A1+1", 10)]);
    expect(savedPart(book, "xl/calcChain.xml")).toBe(chain('<c r="C2" i="1"/><c r="C3"/>'));
  });
});

test("what was never changed is saved as the same bytes", () => {
  const bytes = build({ sheets: { 表: "" } });
  expect(openWorkbook(bytes).save()).toEqual(bytes);
});
