import { strToU8 } from "fflate";
import { MAIN, OFFICE, STRICT, build, cellOf, open, relationships, worksheet } from "./build";
import { openWorkbook } from "../../../src/hosts/xlsx/node";

/** A1 of a workbook whose only row holds this markup. */
const a1 = (markup: string, strings: readonly string[] = []) =>
  cellOf(open({ sheets: { 表: `<row r="1">${markup}</row>` }, strings }), "A1");

describe("what a cell holds", () => {
  test.each([
    ["a number", '<c r="A1"><v>98.5</v></c>', 98.5],
    ["a number with an exponent", '<c r="A1"><v>1.2E-3</v></c>', 0.0012],
    ["text in place", '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', "甲"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>优</v></c>', "优"],
    ["a date of ISO 8601", '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', 45657.5],
    ["nothing", '<c r="A1"/>', null],
    ["nothing, spelled out", '<c r="A1"></c>', null],
    ["an empty result", '<c r="A1"><v></v></c>', null],
    ["character data", '<c r="A1" t="str"><v><![CDATA[<b>&amp;]]></v></c>', "<b>&amp;"],
    ["a comment inside", '<c r="A1"><v>1<!-- </c> -->2</v></c>', 12],
    ["character references", '<c r="A1" t="str"><v>&#32489;&#x6548; &lt;&amp;</v></c>', "绩效 <&"],
    ["an entity nobody declared", '<c r="A1" t="str"><v>&unknown;</v></c>', "&unknown;"],
    [
      "escaped control characters",
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>',
      "a\rb_x000D_",
    ],
    ["line ends of Windows", '<c r="A1" t="str"><v>a\r\nb</v></c>', "a\nb"],
    ["quotes of the other kind", "<c r='A1' t = 's' x='>'><v>0</v></c>", "一"],
  ])("%s", (_, markup, expected) => {
    expect(a1(markup, ["一"]).value).toBe(expected);
  });

  test.each([
    ["plain", "<t>年度</t>", "年度"],
    ["rich", "<r><rPr><b/></rPr><t>年</t></r><r><t xml:space='preserve'> 度</t></r>", "年 度"],
    [
      "with a reading aid, which is left out",
      "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh>",
      "東京",
    ],
    ["empty", "<t/>", null],
  ])("shared text: %s", (_, item, expected) => {
    expect(a1('<c r="A1" t="s"><v>0</v></c>', [item]).value).toBe(expected);
  });

  test("formulas come with their results, shared ones moved to their cell", () => {
    const book = open({
      sheets: {
        表:
          '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+\'A1\'!A1&amp;"A2"</f><v>5</v></c></row>' +
          '<row r="4"><c r="C4"><f t="shared" si="0"/><v>7</v></c></row>',
      },
    });
    expect(cellOf(book, "C2")).toMatchObject({ value: 5, formula: "=A2*$B$1+'A1'!A1&\"A2\"" });
    expect(cellOf(book, "C4")).toMatchObject({ value: 7, formula: "=A4*$B$1+'A1'!A3&\"A2\"" });
  });

  test("a formula of several cells is every cell's", () => {
    const book = open({
      sheets: {
        表: '<row r="1"><c r="A1"><f t="array" ref="A1:B1">D1:E1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>',
      },
    });
    expect(cellOf(book, "B1")).toMatchObject({ value: 4, formula: "=D1:E1*2" });
  });
});

describe("where cells stand", () => {
  test("rows and cells without an address follow their predecessor", () => {
    const book = open({
      sheets: {
        表: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>',
      },
    });
    expect(cellOf(book, "A1").value).toBe(1);
    expect(cellOf(book, "E1").value).toBe(3);
    expect(cellOf(book, "A6").value).toBe(4);
  });

  test("rows and cells in disorder", () => {
    const book = open({
      sheets: {
        表: '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
      },
    });
    expect(["C3", "A3", "A1"].map((cell) => cellOf(book, cell).value)).toEqual([1, 2, 3]);
    expect(book.read("表").rows()).toEqual([1, 3]);
  });

  test("names with a prefix", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><x:c r="B1"><x:f>A1</x:f><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = open({ sheets: { 表: xml } });
    expect(cellOf(book, "A1").value).toBe(7);
    expect(cellOf(book, "B1").formula).toBe("=A1");
  });

  test("the last cell of a sheet and a million empty rows cost nothing", () => {
    const rows = Array.from({ length: 200_000 }, () => "<row/>").join("");
    const book = open({
      sheets: { 表: `${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` },
    });
    const grid = book.read("表");
    expect([grid.lastRow, grid.lastColumn]).toEqual([1_048_576, 16_384]);
    expect(grid.rows()).toEqual([1_048_576]);
  });

  test("merged areas, hidden rows and columns", () => {
    const xml = worksheet('<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>', {
      head: '<cols><col min="3" max="4" hidden="true"/><col min="5" max="5"/></cols>',
      tail: '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
    });
    const grid = open({ sheets: { 表: xml } }).read("表");
    expect(grid.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
    expect(grid.anchor(3, 2)).toEqual({ row: 2, column: 1 });
    expect([...grid.hiddenRows]).toEqual([2]);
    expect([...grid.hiddenColumns]).toEqual([3, 4]);
  });

  test("a protected sheet locks all but the cells and ranges left open", () => {
    const xml = worksheet(
      '<row r="1"><c r="A1"/><c r="B1" s="1"/></row><row r="2" s="1" customFormat="1"/>',
      {
        head: '<cols><col min="4" max="4" style="1"/></cols>',
        tail: '<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="C1 F5:G6" name="a"/><protectedRange sqref="H1" name="b" password="ABCD"/></protectedRanges>',
      },
    );
    const styles = '<cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>';
    const grid = open({ sheets: { 表: xml }, styles }).read("表");
    const locked = (row: number, column: number) => grid.isLocked({ row, column });
    expect([locked(1, 1), locked(9, 9), locked(1, 8)]).toEqual([true, true, true]);
    expect([locked(1, 2), locked(2, 9), locked(9, 4), locked(1, 3), locked(6, 7)]).toEqual(
      Array(5).fill(false),
    );
  });
});

describe("which sheets there are", () => {
  test("chart sheets are left out, hidden ones listed, the active one named", () => {
    const book = openWorkbook(
      build({
        sheets: { 一: '<row r="1"><c r="A1"><v>1</v></c></row>', 二: "" },
        parts: {
          "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="一" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="图" sheetId="3" r:id="rId3"/><sheet name="二&amp;三" sheetId="2" r:id="rId2"/></sheets></workbook>`,
          "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        },
        related: [["chartsheet", "chartsheets/sheet1.xml"]],
      }),
    );
    expect(book.sheetNames).toEqual(["一", "二&三"]);
    expect(book.hiddenSheets).toEqual(["一"]);
    expect(book.activeSheet).toBe("二&三");
    expect(() => book.read("图")).toThrow("sheet-gone");
  });

  test("strict OOXML, absolute targets and parts in UTF-16", () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>严格</t></is></c></row>';
    const sheet = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${STRICT}/spreadsheetml/main"><sheetData>${rows}</sheetData></worksheet>`;
    const wide = new Uint8Array(
      Uint16Array.from([...sheet].map((sign) => sign.charCodeAt(0))).buffer,
    );
    const strict = (xml: string) =>
      xml.replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`);
    const bytes = build({
      parts: {
        "_rels/.rels": strict(relationships(["officeDocument", "/xl/workbook.xml"])),
        "xl/workbook.xml": `<workbook xmlns="${STRICT}/spreadsheetml/main" xmlns:r="${STRICT}/officeDocument/relationships"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": strict(
          relationships(["worksheet", "/xl/worksheets/sheet1.xml"]),
        ),
        "xl/worksheets/sheet1.xml": wide,
      },
    });
    expect(cellOf(openWorkbook(bytes), "A1").value).toBe("严格");
  });

  test("a part in an older Chinese encoding", () => {
    const head = strToU8(
      '<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>',
    );
    const tail = strToU8("</v></c></row></sheetData></worksheet>");
    const bytes = build({
      parts: {
        "xl/worksheets/sheet1.xml": new Uint8Array([...head, 0xbc, 0xa8, 0xd0, 0xa7, ...tail]),
      },
    });
    expect(cellOf(openWorkbook(bytes), "A1").value).toBe("绩效");
  });
});
