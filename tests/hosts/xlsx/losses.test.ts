import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/hosts/xlsx/node";
import { losses } from "../../../tools/foreign/compare";
import { build, value, worksheet } from "./build";

const FORMULA = "A1>0";
const original = build({
  sheets: {
    表: worksheet(
      '<row r="1" ht="20"><c r="A1" s="1"><v>1</v></c><c r="C1"><f>A1*2</f><v>2</v></c></row>',
      {
        tail: '<pageMargins/><extLst><ext uri="u"/></extLst>',
      },
    ),
  },
  styles: '<cellXfs count="2"><xf/><xf numFmtId="9"/></cellXfs>',
  parts: { "xl/media/image1.png": Uint8Array.from([1, 2, 3]) },
});
const touched = {
  sheet: "表",
  values: new Map([["A1", 5]]),
  highlight: "B2",
  formula: FORMULA,
  note: "B3",
};

function edited(): Uint8Array {
  const book = openWorkbook(original);
  book.apply([
    value("A1", 1, 5),
    { sheet: "表", cell: "B2", kind: "highlight", before: null, after: FORMULA },
    { sheet: "表", cell: "B3", kind: "note", before: null, after: "注" },
  ]);
  return book.save();
}

test("an edited copy has lost nothing", () => {
  expect(losses(original, edited(), touched)).toEqual([]);
});

describe("the check for losses sees", () => {
  test.each([
    ["a lost attribute", "xl/worksheets/sheet1.xml", ' ht="20"', ""],
    ["a lost formula", "xl/worksheets/sheet1.xml", "<f>A1*2</f>", ""],
    ["another formula", "xl/worksheets/sheet1.xml", "A1*2", "A1*3"],
    ["a lost extension", "xl/worksheets/sheet1.xml", '<ext uri="u"/>', ""],
    ["a lost style", "xl/worksheets/sheet1.xml", '<c r="A1" s="1">', '<c r="A1">'],
    ["another value", "xl/worksheets/sheet1.xml", "<v>5</v>", "<v>6</v>"],
    ["another format", "xl/styles.xml", 'numFmtId="9"', 'numFmtId="10"'],
    [
      "a relation that leads nowhere",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "comments1",
      "comments9",
    ],
  ])("%s", (_, part, from, to) => {
    const parts = unzipSync(edited());
    const text = strFromU8(parts[part]!);
    expect(text).toContain(from);
    parts[part] = strToU8(text.replace(from, to));
    expect(losses(original, zipSync(parts), touched)).not.toEqual([]);
  });

  test("a lost and a changed part", () => {
    const parts = unzipSync(edited());
    delete parts["xl/media/image1.png"];
    expect(losses(original, zipSync(parts), touched)).toContain("xl/media/image1.png: gone");
    parts["xl/media/image1.png"] = Uint8Array.from([1, 2, 4]);
    expect(losses(original, zipSync(parts), touched)).toContain("xl/media/image1.png: changed");
  });
});
