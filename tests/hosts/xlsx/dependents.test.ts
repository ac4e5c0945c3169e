import { ReferenceReader } from "../../../src/hosts/xlsx/formula/references";
import { shiftFormula } from "../../../src/hosts/xlsx/formula/shift";
import { tokens } from "../../../src/hosts/xlsx/formula/tokens";
import { areaName } from "../../../src/core";
import { cellOf, open, savedPart, savedSheet, value } from "./build";

describe("what a formula reads", () => {
  const reader = new ReferenceReader([
    { name: "合计", formula: "表!$H$20" },
    { name: "Both", formula: "表!$A$1,合计" },
    { name: "Local", formula: "$A$1" },
    { name: "Moves", formula: "表!A1" },
    { name: "Loop", formula: "Loop+1" },
  ]);
  const read = (formula: string): string => {
    const { areas, everything } = reader.of(formula, "表");
    const names = areas.map(({ sheet, area }) => `${sheet}!${areaName(area)}`);
    return [...names, ...(everything ? ["*"] : [])].join(" ");
  };

  test.each([
    ["A1+B2*3", "表!A1 表!B2"],
    ["SUM($A$1:B9)", "表!A1:B9"],
    ["SUM(C:D)+SUM(3:4)", "表!C1:D1048576 表!A3:XFD4"],
    ["基础数据!A1", "基础数据!A1"],
    ["'It''s 2024'!B3:C4", "it's 2024!B3:C4"],
    ["[1]别的!A1+'[2]x'!B2+C3", "表!C3"],
    ['IF(A1="B2",LOG10(C3),1E5)', "表!A1 表!C3"],
    ["合计/TRUE", "表!H20"],
    ["Both", "表!A1 表!H20"],
    ["#REF!+#N/A+A1", "表!A1"],
    ["RATE1(A1)", "表!A1"],
    ["INDIRECT(A1)", "表!A1 *"],
    ["OFFSET(A1,1,1)", "表!A1 *"],
    ["SUM(A1:INDEX(B:B,3))", "表!A1 表!B1:B1048576 *"],
    ["SUM(一月:三月!A1)", "三月!A1 *"],
    ["Unknown+A1", "表!A1 *"],
    ["Table1[[#All],[金额]]", "*"],
    ["A1#", "表!A1 *"],
    ["Local", "*"],
    ["Moves", "*"],
    ["Loop", "*"],
  ])("%s: %s", (formula, expected) => {
    expect(read(formula)).toBe(expected);
    expect([...tokens(formula)].map(({ text }) => text).join("")).toBe(formula);
  });
});

test.each([
  ["A1+$B$1+C$1+$D1", 1, 1, "B2+$B$1+D$1+$D2"],
  ["SUM(A:B,1:2,$C:$D)", 2, 1, "SUM(B:C,3:4,$C:$D)"],
  ["\"A1\"&'A1'!A1&LOG10(A1)", 1, 0, "\"A1\"&'A1'!A2&LOG10(A2)"],
  ["A1", -1, -1, "XFD1048576"],
  ["T1[[#Data],[A1]]+A1x", 1, 1, "T1[[#Data],[A1]]+A1x"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

describe("results of formulas after an edit", () => {
  const recipe = {
    sheets: {
      表:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>SUM(D:D)</f><v>0</v></c></row>' +
        '<row r="2"><c r="B2" t="str"><f>IF(B1&gt;1,"优","良")</f><v>优</v></c><c r="C2"><f>INDIRECT("A1")</f><v>1</v></c></row>',
      汇总: '<row r="1"><c r="A1" s="1"><f>表!B2</f><v>2</v></c><c r="B1"><f>5+5</f><v>10</v></c></row>',
    },
    related: [["calcChain", "calcChain.xml"] as const],
    parts: { "xl/calcChain.xml": "<calcChain/>" },
    workbookTail: '<calcPr calcId="191029"/><extLst/>',
  };

  test("those that depend on it go, directly, through others, across sheets or in doubt", () => {
    const book = open(recipe);
    book.apply([value("A1", 1, 3)]);
    expect(savedSheet(book)).toContain("<f>A1*2</f></c>");
    expect(savedSheet(book)).toContain('<c r="B2"><f>IF(B1&gt;1,"优","良")</f></c>');
    expect(savedSheet(book)).toContain('<f>INDIRECT("A1")</f></c>');
    expect(savedSheet(book)).toContain("<f>SUM(D:D)</f><v>0</v>");
    expect(savedSheet(book, 2)).toContain(
      '<c r="A1" s="1"><f>表!B2</f></c><c r="B1"><f>5+5</f><v>10</v></c>',
    );
    expect(cellOf(book, "B1")).toMatchObject({ value: null, text: "", formula: "=A1*2" });
  });

  test("Excel is asked to calculate on load, and its chain stays", () => {
    const book = open(recipe);
    book.apply([value("A1", 1, 3)]);
    expect(savedPart(book, "xl/workbook.xml")).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/>',
    );
    expect(savedPart(book, "xl/calcChain.xml")).toBe("<calcChain/>");
  });

  test("the request goes where the schema has it", () => {
    const book = open({ ...recipe, workbookTail: "<definedNames/><pivotCaches/><extLst/>" });
    book.apply([value("A1", 1, 3)]);
    expect(savedPart(book, "xl/workbook.xml")).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    );
  });

  test("a workbook without formulas is not asked to", () => {
    const book = open({ sheets: { 表: "" } });
    book.apply([value("A1", null, 3)]);
    expect(savedPart(book, "xl/workbook.xml")).not.toContain("calcPr");
  });

  test("a chain of formulas against the order of the file", () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>A${i + 2}</f><v>1</v></c></row>`,
    );
    const book = open({
      sheets: { 表: rows.join("") + '<row r="301"><c r="A301"><v>1</v></c></row>' },
    });
    book.apply([value("A301", 1, 2)]);
    expect(savedSheet(book)).not.toContain("</f><v>");
  });
});
