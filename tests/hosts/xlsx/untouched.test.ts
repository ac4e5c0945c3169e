import { randomBytes } from "node:crypto";
import { zipSync } from "fflate";
import { openWorkbook } from "../../../src/hosts/xlsx/node";
import { Archive } from "../../../src/hosts/xlsx/zip/archive";
import { nodeCodec } from "../../../src/hosts/xlsx/codec-node";
import { readDirectory } from "../../../src/hosts/xlsx/zip/directory";
import { DEFAULT_LIMITS } from "../../../src/hosts/xlsx/zip/limits";
import { buildParts, cellOf, value, worksheet } from "./build";

/** Every entry of an archive in order: name and bytes as they lie there. */
function entriesOf(bytes: Uint8Array): [string, string][] {
  return readDirectory(bytes, DEFAULT_LIMITS).map(({ name, offset, packed }) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
    const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    return [name, Buffer.from(bytes.subarray(start, start + packed)).toString("hex")];
  });
}

const parts = {
  ...buildParts({
    sheets: {
      表: worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      图片: worksheet('<row r="1"><c r="A1"><f>DISPIMG("ID_1",1)</f><v>0</v></c></row>'),
    },
    strings: ["甲"],
  }),
  "xl/vbaProject.bin": Uint8Array.from(randomBytes(500)),
  "xl/cellimages.xml": Buffer.from(
    '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
  ),
  "xl/media/image1.png": Uint8Array.from(randomBytes(2000)),
  "docProps/custom.xml": Buffer.from(
    '<Properties><property name="KSOProductBuildVer"/></Properties>',
  ),
};

test("only the parts that must change do: macros, WPS pictures and all others keep their packed bytes and order", () => {
  const bytes = zipSync(parts, { level: 9 });
  const book = openWorkbook(bytes);
  book.apply([value("A1", "甲", "乙")]);
  const before = entriesOf(bytes);
  const after = entriesOf(book.save());
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
  const changed = after.filter(([, data], i) => data !== before[i]?.[1]).map(([name]) => name);
  expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

describe("odd archives", () => {
  const plain = { "a.txt": Buffer.from("alpha"), "b.txt": Buffer.from("beta".repeat(50)) };
  const copyOf = (bytes: Uint8Array) =>
    new Archive(bytes, nodeCodec, DEFAULT_LIMITS).save(
      new Map([["a.txt", Buffer.from("changed")]]),
    );

  const textIn = (bytes: Uint8Array, name: string) =>
    Buffer.from(new Archive(bytes, nodeCodec, DEFAULT_LIMITS).read(name) ?? []).toString();

  test("sizes that follow the data (data descriptors) are written in front of it", () => {
    const bytes = zipSync(plain);
    const local = new DataView(bytes.buffer);
    const directory = bytes.length - 22 - (46 + 5) * 2;
    const second = local.getUint32(directory + 51 + 42, true);
    for (const at of [0, second]) {
      local.setUint16(at + 6, 8, true);
      local.setUint32(at + 14, 0, true);
      local.setUint32(at + 18, 0, true);
      local.setUint32(at + 22, 0, true);
    }
    for (const at of [directory, directory + 51]) local.setUint16(at + 8, 8, true);
    const copy = copyOf(bytes);
    const header = new DataView(copy.buffer, copy.byteOffset);
    const next = Buffer.from(copy).indexOf("b.txt") - 30;
    expect([header.getUint16(6, true), header.getUint16(next + 6, true)]).toEqual([0, 0]);
    expect(header.getUint32(next + 22, true)).toBe(200);
    expect(textIn(copy, "b.txt")).toBe("beta".repeat(50));
  });

  test("names with backslashes are found, and keep them", () => {
    const bytes = zipSync({ ...plain, "xl\\c.txt": Buffer.from("gamma") });
    const copy = new Archive(copyOf(bytes), nodeCodec, DEFAULT_LIMITS);
    expect(copy.names()).toContain("xl/c.txt");
    expect(Buffer.from(copyOf(bytes)).includes("xl\\c.txt")).toBe(true);
  });

  test("parts are found whatever the case of their name", () => {
    expect(textIn(zipSync(plain), "A.TXT")).toBe("alpha");
  });

  test("a part stored without compression", () => {
    const book = openWorkbook(zipSync(parts, { level: 0 }));
    book.apply([value("A1", "甲", "乙")]);
    expect(cellOf(openWorkbook(book.save()), "A1").value).toBe("乙");
  });
});
