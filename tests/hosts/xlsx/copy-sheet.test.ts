import { strFromU8, unzipSync } from "fflate";
import { withSheet } from "../../../src/hosts/xlsx/formula/with-sheet";
import { openWorkbook, type Workbook } from "../../../src/hosts/xlsx/node";
import { MAIN, OFFICE, open, relationships, worksheet, type Recipe } from "./build";

describe("a formula's references to the sheet follow it", () => {
  test.each([
    ["SUM(自评表!H3:H6)", "SUM('培训 2024'!H3:H6)"],
    ["'自评表'!B9&\"自评表!B9\"", "'培训 2024'!B9&\"自评表!B9\""],
    ["H3+自评表2!A1", "H3+自评表2!A1"],
    ["[1]自评表!A1+'[1]自评表'!A1", "[1]自评表!A1+'[1]自评表'!A1"],
    ["SUM(H3:H6)", "SUM(H3:H6)"],
  ])("%s → %s", (formula, after) => {
    for (const spans of [true, false]) {
      expect(withSheet(formula, { from: "自评表", to: "培训 2024", spans })).toBe(after);
    }
  });

  test.each([
    ["SUM(自评表:汇总!A1)", "SUM('新表':汇总!A1)"],
    ["SUM(说明:自评表!A1)", "SUM(说明:'新表'!A1)"],
    ["SUM('说 明:自评表'!A1)", "SUM('说 明:新表'!A1)"],
  ])("a span %s follows a new name only", (formula, after) => {
    expect(withSheet(formula, { from: "自评表", to: "新表", spans: true })).toBe(after);
    expect(withSheet(formula, { from: "自评表", to: "新表", spans: false })).toBe(formula);
  });

  test("an apostrophe in the name is doubled, and the name's case doesn't matter", () => {
    const change = { from: "form", to: "王's", spans: true };
    expect(withSheet("FORM!A1", change)).toBe("'王''s'!A1");
  });
});

const FORM = worksheet(
  '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>表!A1*2</f><v>4</v></c><c r="C1"><f>得分+说明!A1</f><v>9</v></c></row>',
  {
    head: '<sheetPr codeName="Sheet1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    tail:
      '<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>表!$D$1:$D$3</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" location="表!B1"/></hyperlinks>' +
      '<pageSetup paperSize="9" r:id="rId3"/><drawing r:id="rId4"/><legacyDrawing r:id="rId1"/>',
  },
);

const NOTE_BOX =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

const BYTES = new Uint8Array([0, 255, 254, 200, 7]);

/** Sheets 说明, 表, 附表; 表 has a note, printer settings, a picture and names. */
const RECIPE: Recipe = {
  sheets: { 说明: '<row r="1"><c r="A1"><v>5</v></c></row>', 表: FORM, 附表: "" },
  workbookHead: '<bookViews><workbookView activeTab="2"/></bookViews>',
  workbookTail:
    "<definedNames>" +
    '<definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$C$9</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">表!$1:$2</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="2">附表!$A$1</definedName>' +
    '<definedName name="得分">表!$A$1</definedName>' +
    '<definedName name="标准">说明!$A$1</definedName>' +
    "</definedNames>",
  related: [["calcChain", "calcChain.xml"]],
  parts: {
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="2"/></calcChain>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
      ["printerSettings", "../printerSettings/printerSettings1.bin"],
      ["drawing", "/xl/drawings/drawing1.xml"],
    ),
    "xl/drawings/vmlDrawing1.vml": NOTE_BOX,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="A1" authorId="0"><text><t>按实填写</t></text></comment></commentList></comments>`,
    "xl/printerSettings/printerSettings1.bin": BYTES,
    "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="x"><xdr:sp textlink="表!$B$1"/></xdr:wsDr>',
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["image", "../media/image1.png"]),
    "xl/media/image1.png": BYTES,
  },
};

function copied(recipe: Recipe = RECIPE): { book: Workbook; part: (name: string) => string } {
  const book = open(recipe);
  book.copySheet("表", "培训");
  const parts = unzipSync(book.save());
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { book: openWorkbook(book.save()), part };
}

describe("a copied sheet", () => {
  const { book, part } = copied();
  const workbook = part("xl/workbook.xml");
  const sheet = part("xl/worksheets/sheet4.xml");

  test("stands right behind the sheet, with its cells and merges", () => {
    expect(book.sheetNames).toEqual(["说明", "表", "培训", "附表"]);
    expect(workbook).toContain('<sheet name="培训" sheetId="4" r:id="rId5"/>');
    const grid = book.read("培训");
    expect(grid.cell(1, 1).value).toBe(2);
    expect(grid.mergeAt(2, 1)).toMatchObject({ top: 2, bottom: 2, left: 1, right: 3 });
  });

  test("means itself in its formulas, rules and links", () => {
    expect(book.read("培训").cell(1, 2).formula).toBe("='培训'!A1*2");
    expect(book.read("培训").cell(1, 3).formula).toBe("=得分+说明!A1");
    expect(sheet).toContain("<formula1>'培训'!$D$1:$D$3</formula1>");
    expect(sheet).toContain(`location="'培训'!B1"`);
    expect(part("xl/drawings/drawing2.xml")).toContain(`textlink="'培训'!$B$1"`);
    expect(book.read("表").cell(1, 2).formula).toBe("=表!A1*2");
  });

  test.each([
    ["_xlnm.Print_Area", 2, "'培训'!$A$1:$C$9"],
    ["_xlnm.Print_Titles", 2, "'培训'!$1:$2"],
    ["得分", 2, "'培训'!$A$1"],
    ["_xlnm.Print_Area", 1, "表!$A$1:$C$9"],
    ["_xlnm.Print_Area", 3, "附表!$A$1"],
  ])("has %s on tab %i: %s", (name, tab, formula) => {
    expect(workbook).toContain(
      `<definedName name="${name}" localSheetId="${tab}">${formula}</definedName>`,
    );
  });

  test("leaves the workbook's other names alone, and the tab in front in front", () => {
    expect(workbook.match(/name="标准"/g)).toHaveLength(1);
    expect(workbook.match(/name="得分"/g)).toHaveLength(2);
    expect(workbook).toContain('activeTab="3"');
    expect(book.activeSheet).toBe("附表");
  });

  test("has notes of its own, whose shape numbers no other drawing has", () => {
    expect(book.notes("培训")).toEqual(new Map([["A1", "按实填写"]]));
    const box = part("xl/drawings/vmlDrawing2.vml");
    expect(box).toContain('data="2"');
    expect(box).toContain('id="_x0000_s2049"');
    book.apply([{ sheet: "培训", cell: "A1", kind: "note", before: "按实填写", after: null }]);
    expect(book.notes("表").size).toBe(1);
    expect(book.notes("培训").size).toBe(0);
  });

  test("has the printer's settings byte by byte, and shares the picture", () => {
    const rels = part("xl/worksheets/_rels/sheet4.xml.rels");
    expect(rels).toContain("printerSettings2.bin");
    expect(part("xl/printerSettings/printerSettings2.bin")).toBe(strFromU8(BYTES));
    expect(part("xl/drawings/_rels/drawing2.xml.rels")).toContain("media/image1.png");
    expect(part("xl/media/image2.png")).toBe("");
  });

  test("isn't selected with the first one, and the calculation chain goes", () => {
    expect(sheet).not.toMatch(/tabSelected|codeName/);
    expect(part("xl/worksheets/sheet2.xml")).toBe(FORM);
    expect(part("xl/calcChain.xml")).toBe("");
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  test("has the content type of the sheet", () => {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    const plain = strFromU8(unzipSync(open(RECIPE).save())["[Content_Types].xml"]!);
    const override = `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}"/>`;
    const types = plain.replace("</Types>", `${override}</Types>`);
    const typed = copied({
      ...RECIPE,
      parts: { ...RECIPE.parts, "[Content_Types].xml": types },
    });
    expect(typed.part("[Content_Types].xml")).toContain(override.replace("sheet2", "sheet4"));
  });
});

test("rows of a copy move without its original, and the other way round", () => {
  const book = open(RECIPE);
  book.copySheet("表", "培训");
  book.changeRows("培训", { kind: "insert", at: 1, count: 3, like: 1 });
  const saved = openWorkbook(book.save());
  expect(saved.read("培训").cell(4, 2).formula).toBe("='培训'!A4*2");
  expect(saved.read("表").cell(1, 2).formula).toBe("=表!A1*2");
  const workbook = strFromU8(unzipSync(book.save())["xl/workbook.xml"]!);
  expect(workbook).toContain("'培训'!$A$4:$C$12");
  expect(workbook).toContain(">表!$A$1:$C$9<");
});

describe("what can't stand twice is refused by name, and nothing is changed", () => {
  const relate = (...entries: readonly (readonly [string, string])[]): Recipe => ({
    sheets: { 表: "" },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(...entries),
      "xl/part1.xml": "<part/>",
      "xl/drawings/drawing1.xml": "<wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["chart", "../part1.xml"]),
    },
  });
  test.each([
    ["table", relate(["table", "../part1.xml"])],
    ["pivotTable", relate(["pivotTable", "../part1.xml"])],
    ["threadedComment", relate(["threadedComment", "../part1.xml"])],
    ["chart", relate(["drawing", "../drawings/drawing1.xml"])],
    ["control", { sheets: { 表: worksheet("", { tail: "<controls/>" }) } }],
  ])("%s", (detail, recipe) => {
    const book = open(recipe);
    const before = book.save();
    expect(() => book.copySheet("表", "培训")).toThrow(
      expect.objectContaining({ code: "sheet-not-copied", facts: { sheet: "表", detail } }),
    );
    expect(book.save()).toEqual(before);
    expect(book.sheetNames).toEqual(["表"]);
  });

  test("a name that another tab has, in whatever case", () => {
    const book = open({ sheets: { 表: "", Form: "" } });
    expect(() => book.copySheet("表", "FORM")).toThrow("write-failed");
    expect(() => book.renameSheet("表", "form")).toThrow("write-failed");
    expect(book.save()).toEqual(open({ sheets: { 表: "", Form: "" } }).save());
  });
});

test("a sheet named anew: formulas on all sheets, names and charts follow", () => {
  const book = open({
    ...RECIPE,
    sheets: { ...RECIPE.sheets, 附表: '<row r="1"><c r="A1"><f>SUM(表!A1:A9)</f></c></row>' },
    parts: { ...RECIPE.parts, "xl/charts/chart1.xml": `<c:f xmlns:c="${OFFICE}">表!$A$1</c:f>` },
  });
  book.renameSheet("表", "就业&培训");
  const parts = unzipSync(book.save());
  const saved = openWorkbook(book.save());
  expect(saved.sheetNames).toEqual(["说明", "就业&培训", "附表"]);
  expect(saved.read("附表").cell(1, 1).formula).toBe("=SUM('就业&培训'!A1:A9)");
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  expect(workbook).toContain(">'就业&amp;培训'!$A$1:$C$9<");
  expect(workbook).toContain("name=\"得分\">'就业&amp;培训'!$A$1<");
  expect(strFromU8(parts["xl/charts/chart1.xml"]!)).toContain("'就业&amp;培训'!$A$1");
});
