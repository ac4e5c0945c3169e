import { randomBytes } from "node:crypto";
import { zipSync } from "fflate";
import { HostError } from "../../../src/app/errors";
import { openWorkbook, type Workbook } from "../../../src/hosts/xlsx/node";
import { build, buildParts, worksheet } from "./build";

/** Opens and reads a file; gives the code it is refused with, or "read". */
function outcome(bytes: Uint8Array, options?: Parameters<typeof openWorkbook>[1]): string {
  try {
    const book: Workbook = openWorkbook(bytes, options);
    for (const sheet of book.sheetNames) book.read(sheet);
    return "read";
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.code;
  }
}

/** A compound file of one directory sector with the streams named. */
function compound(...streams: readonly string[]): Uint8Array {
  const file = Buffer.alloc(1536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(9, 30); // sectors of 512 bytes
  file.writeUInt32LE(0, 48); // the directory is sector 0
  file.writeUInt32LE(1, 76); // the allocation table is sector 1
  file.writeUInt32LE(0xfffffffe, 1024); // sector 0 ends its chain
  ["Root Entry", ...streams].forEach((name, i) => {
    file.write(name, 512 + i * 128, "utf16le");
    file.writeUInt16LE(name.length * 2 + 2, 512 + i * 128 + 64);
  });
  return file;
}

const text = (content: string): Uint8Array => Buffer.from(content);
const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, text(xml)])));

describe("what is no .xlsx is refused by its own name", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["an .xls or .et", compound("Workbook"), "legacy-xls"],
    ["an .xls of Excel 95", compound("Book"), "legacy-xls"],
    ["an .xls of Excel 4", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), "legacy-xls"],
    ["a file with a password", compound("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["a .doc", compound("WordDocument"), "not-a-workbook"],
    ["a web page named .xls", text("\ufeff  <HTML><table><tr><td>1"), "legacy-xls"],
    [
      "XML of Excel 2003",
      text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
      "legacy-xls",
    ],
    ["plain text", text("编号,名称\n1,甲"), "not-a-workbook"],
    ["another zip", zipOf({ "readme.txt": "x" }), "not-a-workbook"],
    ["a .docx", build({ parts: { "xl/workbook.xml": "<w:document/>" } }), "not-a-workbook"],
    [
      "an .xlsb",
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      }),
      "not-a-workbook",
    ],
  ])("%s", (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});

describe("hostile and broken files", () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
  test.each([
    ["a document type in a sheet", { "xl/worksheets/sheet1.xml": doctype + worksheet("") }],
    ["a document type in the workbook", { "xl/workbook.xml": `${doctype}<workbook/>` }],
    ["no sheetData", { "xl/worksheets/sheet1.xml": "<worksheet/>" }],
    [
      "a sheet that breaks off",
      { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1"><v>1' },
    ],
    ["no XML at all", { "xl/worksheets/sheet1.xml": "\u0000\u0001" }],
    ["text that is no UTF-8", { "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0xff, 0xfe]) }],
    ["a row beyond the last", { "xl/worksheets/sheet1.xml": worksheet('<row r="1048577"/>') }],
    [
      "a column beyond the last",
      { "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="ZZZ1"/></row>') },
    ],
    [
      "shared text that isn't there",
      { "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1" t="s"><v>3</v></c></row>') },
    ],
  ])("damaged: %s", (_, parts) => {
    expect(outcome(build({ parts }))).toBe("damaged");
  });

  test("a million nested elements take no stack", () => {
    const deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    expect(
      outcome(
        build({
          parts: {
            "xl/worksheets/sheet1.xml": worksheet("", { tail: `<extLst>${deep}</extLst>` }),
          },
        }),
      ),
    ).toBe("read");
  });

  test("names of built-in properties are names like any other", () => {
    expect(outcome(build({ sheets: { ["__proto__"]: "", constructor: "", toString: "" } }))).toBe(
      "read",
    );
  });

  const bytes = build();
  const directoryAt = (name: string, from = bytes): number =>
    Buffer.from(from).lastIndexOf(name) - 46;

  test("a size that lies, shorter or longer", () => {
    for (const lie of [10, 100_000]) {
      const copy = Uint8Array.from(bytes);
      new DataView(copy.buffer).setUint32(directoryAt("xl/workbook.xml") + 24, lie, true);
      expect(outcome(copy)).toBe("damaged");
    }
  });

  test("a checksum that doesn't fit", () => {
    const copy = Uint8Array.from(bytes);
    new DataView(copy.buffer).setUint32(directoryAt("xl/workbook.xml") + 16, 1, true);
    expect(outcome(copy)).toBe("damaged");
  });

  test("two parts of one name", () => {
    const twice = Buffer.from(zipSync({ ...buildParts({}), "xl/workbooK.xml": text("<x/>") }));
    expect(outcome(twice)).toBe("damaged");
  });

  test("parts that lie on one another", () => {
    const large = Uint8Array.from(randomBytes(5000));
    const copy = zipSync({ ...buildParts({}), "xl/a.bin": text("a"), "xl/b.bin": large });
    const view = new DataView(copy.buffer);
    const packed = view.getUint32(directoryAt("xl/b.bin", copy) + 20, true);
    view.setUint32(directoryAt("xl/a.bin", copy) + 20, packed, true);
    expect(packed).toBeGreaterThan(4000);
    expect(outcome(copy)).toBe("damaged");
  });

  test("a password on the entries", () => {
    const copy = Uint8Array.from(bytes);
    new DataView(copy.buffer).setUint16(directoryAt("xl/workbook.xml") + 8, 1, true);
    expect(outcome(copy)).toBe("encrypted");
  });

  test("a part that swells a thousandfold is not inflated", () => {
    const sheet = text(worksheet(" ".repeat(20 << 20)));
    const bomb = zipSync({ ...buildParts({}), "xl/worksheets/sheet1.xml": sheet });
    expect(bomb.length).toBeLessThan(100_000);
    expect(outcome(bomb)).toBe("too-large");
  });

  test.each([
    ["the file", { file: 100 }],
    ["the number of parts", { entries: 3 }],
    ["a part", { part: 100 }],
    ["all parts together", { total: 500 }],
    ["cells", { cells: 2 }],
  ])("limits hold for %s", (_, limits) => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>';
    expect(outcome(build({ sheets: { 表: rows } }), { limits })).toBe("too-large");
  });

  test("merged areas that would cost more than the sheet", () => {
    const merges = Array.from({ length: 50 }, (_, i) => `<mergeCell ref="A${i + 1}:B1048576"/>`);
    const xml = worksheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>', {
      tail: `<mergeCells>${merges.join("")}</mergeCells>`,
    });
    expect(outcome(build({ sheets: { 表: xml } }))).toBe("too-many-merges");
  });

  test("a file cut off anywhere", () => {
    for (let length = 1; length < bytes.length; length += 37) {
      expect(outcome(bytes.slice(0, length))).not.toBe("read");
    }
  });
});
