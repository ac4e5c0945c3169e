import { openWorkbook, type Workbook } from "../../../src/hosts/xlsx/node";
import { open } from "./build";
import { formulaAfter } from "../../../src/hosts/xlsx/structure/formula-rows";
import { sheetAfter } from "../../../src/hosts/xlsx/structure/sheet-rows";

const put = { kind: "insert", at: 5, count: 2, like: 4 } as const;
const taken = { kind: "delete", at: 5, count: 2, like: 0 } as const;

describe("formulas follow the rows", () => {
  test.each([
    ["SUM(H3:H6)", "SUM(H3:H8)", "SUM(H3:H4)"],
    ["$H$9+H4", "$H$11+H4", "$H$7+H4"],
    ["H5", "H7", "#REF!"],
    ["SUM(5:6)", "SUM(7:8)", "SUM(#REF!)"],
    ["'自评表'!B9&\"见H9\"", "'自评表'!B11&\"见H9\"", "'自评表'!B7&\"见H9\""],
    ["汇总!B9", "汇总!B9", "汇总!B9"],
    ["LOG10(A9)", "LOG10(A11)", "LOG10(A7)"],
    ["金额H9+1", "金额H9+1", "金额H9+1"],
  ])("%s: two rows in → %s, two rows out → %s", (formula, inserted, deleted) => {
    expect(formulaAfter(formula, "自评表", "自评表", put)).toBe(inserted);
    expect(formulaAfter(formula, "自评表", "自评表", taken)).toBe(deleted);
  });
});

const sheet = (rows: string, rest = ""): string =>
  `<worksheet><dimension ref="A1:C6"/><sheetData>${rows}</sheetData>${rest}</worksheet>`;

describe("rows put into a sheet", () => {
  const xml = sheet(
    '<row r="4" ht="20"><c r="A4" s="3" t="inlineStr"><is><t>x</t></is></c><c r="B4" s="4"><v>1</v></c></row>' +
      '<row r="6"><c r="A6"><f>SUM(B4:B5)</f><v>1</v></c></row>',
    '<mergeCells count="3"><mergeCell ref="A1:A6"/><mergeCell ref="B4:C4"/><mergeCell ref="A6:B6"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation sqref="B4:B6"/></dataValidations>',
  );
  const after = sheetAfter(xml, "表", put);

  test("they look like the row they are made from, and hold nothing", () => {
    expect(after).toContain('<row r="5" ht="20"><c r="A5" s="3"/><c r="B5" s="4"/></row>');
    expect(after).toContain('<row r="6" ht="20"><c r="A6" s="3"/><c r="B6" s="4"/></row>');
  });

  test("what stood below moves down, with its merges, ranges and formulas", () => {
    expect(after).toContain('<row r="8"><c r="A8"><f>SUM(B4:B7)</f><v>1</v></c></row>');
    expect(after).toContain('<mergeCell ref="A8:B8"/>');
    expect(after).toContain('sqref="B4:B8"');
    expect(after).toContain('<dimension ref="A1:C8"/>');
  });

  test("a merge around them grows, and sideways merges are repeated", () => {
    expect(after).toContain('<mergeCell ref="A1:A8"/>');
    expect(after).toContain('<mergeCell ref="B5:C5"/><mergeCell ref="B6:C6"/>');
    expect(after).toContain('<mergeCells count="5">');
  });
});

test("rows taken out take their merges with them", () => {
  const rows = [4, 5, 6, 7].map((r) => `<row r="${r}"><c r="A${r}"/></row>`).join("");
  const xml = sheet(
    rows,
    '<mergeCells count="2"><mergeCell ref="A5:B5"/><mergeCell ref="A4:A5"/></mergeCells>',
  );
  const after = sheetAfter(xml, "表", taken);
  expect(after).toContain('<row r="4"><c r="A4"/></row><row r="5"><c r="A5"/></row></sheetData>');
  expect(after).not.toContain("mergeCell");
});

test("rules whose rows all went go with them, others stay", () => {
  const rows = [4, 5, 6, 7].map((r) => `<row r="${r}"><c r="A${r}"/></row>`).join("");
  const rules =
    '<conditionalFormatting sqref="A5:A6"><cfRule priority="1"/></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation sqref="B5"><formula1>1</formula1></dataValidation>' +
    '<dataValidation sqref="B4:B7"/></dataValidations>';
  const after = sheetAfter(sheet(rows, rules), "表", taken);
  expect(after).not.toContain("cfRule");
  expect(after).toContain(
    '<dataValidations count="1"><dataValidation sqref="B4:B5"/></dataValidations>',
  );
});

const openAgain = (book: Workbook): Workbook => openWorkbook(book.save());

describe("a workbook whose rows move", () => {
  test("shared formulas get their own text first, and other sheets and names follow", () => {
    const book = open({
      sheets: {
        表: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
        汇总: '<row r="1"><c r="A1"><f>SUM(表!B1:B3)</f><v>2</v></c></row>',
      },
      workbookTail:
        '<definedNames><definedName name="得分">表!$B$1:$B$3</definedName></definedNames>',
    });
    book.changeRows("表", { kind: "insert", at: 2, count: 4, like: 1 });
    const saved = openAgain(book);
    expect(saved.read("表").cell(7, 2).formula).toBe("=A7*2");
    expect(saved.read("汇总").cell(1, 1).formula).toBe("=SUM(表!B1:B7)");
  });

  test.each([
    ["array formulas", '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c></row>'],
    ["rows without a number", "<row><c><v>1</v></c></row>"],
  ])("%s are refused by name, and nothing is half done", (_, rows) => {
    const book = open({ sheets: { 表: rows } });
    const before = book.save();
    const change = { kind: "insert", at: 1, count: 1, like: 1 } as const;
    expect(() => book.changeRows("表", change)).toThrow("unsupported-part");
    expect(book.save()).toEqual(before);
  });
});
