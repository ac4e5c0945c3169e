import { strFromU8 } from "fflate";
import { openWorkbook } from "../../../src/hosts/xlsx/node";
import {
  MAIN,
  STRICT,
  build,
  buildParts,
  open,
  relationships,
  savedPart,
  savedSheet,
  value,
  worksheet,
} from "./build";
import type { Edit } from "../../../src/core";

const mark =
  (kind: "highlight" | "note") =>
  (cell: string, before: string | null, after: string | null): Edit => ({
    ...{ sheet: "表", cell, kind, before, after },
  });
const highlight = mark("highlight");
const note = mark("note");

const FORMULA = "AND(ISNUMBER($H$9),$H$9<$G$9,LEN(TRIM($I$9))=0)";
const RULE = (dxf: number, priority: number) =>
  `<conditionalFormatting sqref="I9"><cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>AND(ISNUMBER($H$9),$H$9&lt;$G$9,LEN(TRIM($I$9))=0)</formula></cfRule></conditionalFormatting>`;
const STYLE =
  '<dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFF1C9"/></patternFill></fill></dxf>';

describe("a highlight", () => {
  const own =
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';
  const x14 =
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="7" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const recipe = {
    sheets: {
      表: worksheet("", {
        tail: `<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>${own}<dataValidations count="1"/><pageMargins/>${x14}`,
      }),
    },
    styles:
      '<cellXfs><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles/>',
  };

  test("is a rule that yields to all others and stands where the schema has it", () => {
    const book = open(recipe);
    book.apply([highlight("I9", null, FORMULA)]);
    expect(savedSheet(book)).toContain(`${own}${RULE(1, 8)}<dataValidations count="1"/>`);
    expect(savedSheet(book)).toContain(x14);
    expect(savedPart(book, "xl/styles.xml")).toContain(
      `<dxfs count="2"><dxf><font><b/></font></dxf>${STYLE}</dxfs><tableStyles/>`,
    );
  });

  test("is read back with the grid", () => {
    const book = open(recipe);
    book.apply([highlight("I9", null, FORMULA), highlight("C3", null, "A1>0")]);
    const again = openWorkbook(book.save());
    const marks = [
      ["I9", FORMULA],
      ["C3", "A1>0"],
    ];
    expect([...again.highlights("表")]).toEqual(marks);
    expect([...again.read("表").highlights]).toEqual(marks);
  });

  test("goes without a trace in its sheet, and takes only itself along", () => {
    const book = open(recipe);
    const before = savedSheet(book);
    book.apply([highlight("I9", null, FORMULA)]);
    const again = openWorkbook(book.save());
    again.apply([highlight("I9", FORMULA, null)]);
    expect(savedSheet(again)).toBe(before);
  });

  test("changes its formula in place of having two", () => {
    const book = open(recipe);
    book.apply([highlight("I9", null, FORMULA)]);
    book.apply([highlight("I9", FORMULA, "A1>1")]);
    expect([...book.highlights("表")]).toEqual([["I9", "A1>1"]]);
  });

  test("is known by its formula when another program has given it another style", () => {
    const book = open({ sheets: { 表: worksheet("", { tail: RULE(0, 1) }) } });
    expect([...book.highlights("表")]).toEqual([["I9", FORMULA]]);
  });

  test("rules of the form are never taken for ours", () => {
    const amber = STYLE.replace("FFFFF1C9", "FFFFF2CC");
    const book = open({
      sheets: { 表: worksheet("", { tail: RULE(0, 1).replace("LEN(", "COUNTA(") }) },
      styles: `<dxfs count="1">${amber}</dxfs>`,
    });
    expect(book.highlights("表").size).toBe(0);
  });

  test("one that Excel has joined with others leaves them", () => {
    const joined = RULE(0, 1).replace('sqref="I9"', 'sqref="I9 I12:I13"');
    const book = open({
      sheets: { 表: worksheet("", { tail: joined }) },
      styles: `<dxfs count="1">${STYLE}</dxfs>`,
    });
    book.apply([highlight("I9", FORMULA, null)]);
    expect([...book.highlights("表").keys()]).toEqual(["I12"]);
    expect(savedSheet(book)).toContain('sqref="I12:I13"');
  });

  test.each([
    ["no styles at all", undefined],
    ["an empty list of styles", '<cellXfs><xf/></cellXfs><dxfs count="0"/>'],
    ["no such list", "<cellXfs><xf/></cellXfs><tableStyles/><extLst/>"],
  ])("in a workbook with %s", (_, styles) => {
    const book = open({ sheets: { 表: "" }, ...(styles ? { styles } : {}) });
    book.apply([highlight("I9", null, FORMULA)]);
    expect([...openWorkbook(book.save()).highlights("表")]).toEqual([["I9", FORMULA]]);
    expect(savedPart(book, "xl/styles.xml")).toMatch(
      /<dxfs count="1"><dxf>.*<\/dxfs>(<tableStyles|<\/styleSheet)/,
    );
  });
});

test("a styles part that is named but missing is made, and declared once", () => {
  const types = strFromU8(buildParts({})["[Content_Types].xml"]!);
  const declared = '<Override PartName="/xl/styles.xml" ContentType="x"/></Types>';
  const book = open({
    related: [["styles", "styles.xml"]],
    parts: { "[Content_Types].xml": types.replace("</Types>", declared) },
  });
  book.apply([highlight("I9", null, FORMULA)]);
  expect(savedPart(book, "xl/styles.xml")).toContain(STYLE);
  expect(savedPart(book, "[Content_Types].xml")?.match(/styles\.xml/g)).toHaveLength(1);
});

describe("a note", () => {
  test("brings its parts, relations and types along", () => {
    const book = open({ sheets: { 表: worksheet("", { tail: "<drawing/><tableParts/>" }) } });
    book.apply([note("B3", null, "第一行\n<第二行>")]);
    expect([...openWorkbook(book.save()).notes("表")]).toEqual([["B3", "第一行\n<第二行>"]]);
    expect(savedSheet(book)).toMatch(/<drawing\/><legacyDrawing [^>]*r:id="rId2"\/><tableParts\/>/);
    const related = savedPart(book, "xl/worksheets/_rels/sheet1.xml.rels");
    expect(related).toContain('Target="../comments1.xml"');
    expect(related).toContain('Target="../drawings/vmlDrawing1.vml"');
    const types = savedPart(book, "[Content_Types].xml");
    expect(types).toContain('Extension="vml"');
    expect(types).toContain('PartName="/xl/comments1.xml"');
    expect(savedPart(book, "xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Row>2</x:Row><x:Column>1</x:Column>",
    );
  });

  const comments = (list: string) =>
    `<comments xmlns="${MAIN}"><authors><author>王</author></authors><commentList>${list}</commentList></comments>`;
  const comment = (ref: string, text: string) =>
    `<comment ref="${ref}" authorId="0"><text><r><rPr><b/></rPr><t>${text}</t></r></text></comment>`;
  /** As Excel writes it: <br> is not well-formed. */
  const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml"\n xmlns:o="urn:schemas-microsoft-com:office:office"\n xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s3080"><br><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s3075"><x:ClientData ObjectType="Checkbox"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
  const noted = {
    sheets: { 表: worksheet("", { tail: '<legacyDrawing r:id="rId2"/>' }) },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["comments", "../comments7.xml"],
        ["vmlDrawing", "../drawings/vml.vml"],
      ),
      "xl/comments7.xml": comments(comment("A1", "旧") + comment("C9", "末")),
      "xl/drawings/vml.vml": drawing,
    },
  };

  test("stands among those that are there, and leaves them", () => {
    const book = open(noted);
    book.apply([note("B3", null, "新")]);
    expect([...book.notes("表")]).toEqual([
      ["A1", "旧"],
      ["B3", "新"],
      ["C9", "末"],
    ]);
    expect(savedPart(book, "xl/comments7.xml")).toContain(comment("C9", "末"));
    const vml = savedPart(book, "xl/drawings/vml.vml") ?? "";
    const added = vml.slice(drawing.length - "</xml>".length, -"</xml>".length);
    expect(vml).toBe(drawing.replace("</xml>", `${added}</xml>`));
    expect(added).toContain('id="_x0000_s3081"');
  });

  test("taken away, nothing is left of it but its author's name", () => {
    const book = open(noted);
    book.apply([note("B3", null, "新")]);
    book.apply([note("B3", "新", null)]);
    expect(savedPart(book, "xl/drawings/vml.vml")).toBe(drawing);
    expect(savedPart(book, "xl/comments7.xml")).toBe(
      comments(comment("A1", "旧") + comment("C9", "末")).replace(
        "</authors>",
        "<author>pingfen</author></authors>",
      ),
    );
  });

  test("over a note changes its text and no more", () => {
    const book = open(noted);
    book.apply([note("A1", "旧", "新")]);
    expect(book.notes("表").get("A1")).toBe("新");
    expect(savedPart(book, "xl/drawings/vml.vml")).toBe(drawing);
    expect(savedPart(book, "xl/comments7.xml")).toContain('<comment ref="A1" authorId="0">');
  });

  test("is refused where a thread of comments stands", () => {
    const book = open({
      ...noted,
      parts: {
        ...noted.parts,
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          ["comments", "../comments7.xml"],
          ["vmlDrawing", "../drawings/vml.vml"],
          ["threadedComment", "../threadedComments/t1.xml"],
        ),
        "xl/threadedComments/t1.xml":
          '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>旧</text></threadedComment></ThreadedComments>',
      },
    });
    const before = book.save();
    const batch = [value("D1", null, 1), note("B3", null, "新"), note("A1", "旧", "新")];
    expect(() => book.apply(batch)).toThrow("unsupported-part 表 A1");
    expect(book.save()).toEqual(before);
  });

  test("uses a drawing that is wrapped in alternatives", () => {
    const book = open({
      ...noted,
      sheets: {
        表: worksheet("", {
          tail: '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="v"><legacyDrawing r:id="rId2"/></mc:Choice></mc:AlternateContent>',
        }),
      },
    });
    book.apply([note("B3", null, "新")]);
    expect(savedPart(book, "xl/drawings/vml.vml")).toContain("<x:Row>2</x:Row>");
    expect(savedSheet(book).match(/<legacyDrawing/g)).toHaveLength(1);
  });

  test("stands before controls that are wrapped in alternatives", () => {
    const controls =
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
    const book = open({ sheets: { 表: worksheet("", { tail: `<drawing/>${controls}` }) } });
    book.apply([note("B3", null, "新")]);
    expect(savedSheet(book)).toMatch(/<drawing\/><legacyDrawing [^>]*\/><mc:AlternateContent/);
  });

  test("numbers its shapes apart from those of other sheets", () => {
    const book = open({
      ...noted,
      sheets: { ...noted.sheets, 二: "" },
    });
    book.apply([{ ...note("B3", null, "新"), sheet: "二" }]);
    const vml = savedPart(book, "xl/drawings/vmlDrawing1.vml");
    expect(vml).toContain('data="4"');
    expect(vml).toContain('id="_x0000_s4097"');
  });

  test("speaks the dialect of its workbook", () => {
    const strictBook = `<workbook xmlns="${STRICT}/spreadsheetml/main" xmlns:r="${STRICT}/officeDocument/relationships"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const book = openWorkbook(build({ parts: { "xl/workbook.xml": strictBook } }));
    book.apply([note("B3", null, "新"), highlight("B3", null, "A1>0")]);
    expect(savedPart(book, "xl/comments1.xml")).toContain(`xmlns="${STRICT}/spreadsheetml/main"`);
    expect(savedPart(book, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      `Type="${STRICT}/officeDocument/relationships/comments"`,
    );
  });
});
