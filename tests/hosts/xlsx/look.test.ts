import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { browserCodec } from "../../../src/hosts/xlsx/codec-browser";
import { openLooks } from "../../../src/hosts/xlsx/look";
import { openWorkbook } from "../../../src/hosts/xlsx/node";

const SAMPLE = readFileSync(join(__dirname, "../../../samples/自评表示例.xlsx"));

/** The sample with another styles part. */
function withStyles(styles: string): Uint8Array {
  return zipSync({ ...unzipSync(SAMPLE), "xl/styles.xml": strToU8(styles) });
}

/** All cells of a styles part with one cell style. */
function look(parts: string, format: string) {
  const styles = `<styleSheet>${parts}<cellXfs><xf ${format}</cellXfs></styleSheet>`;
  const [sheet = ""] = openWorkbook(SAMPLE).sheetNames;
  return openLooks(withStyles(styles), browserCodec)(sheet).cell(1, 999);
}

describe("how a cell looks", () => {
  it.each([
    ['<color rgb="FFC00000"/>', "#c00000"],
    ['<color indexed="10"/>', "#ff0000"],
    ['<color theme="1"/>', "#000000"],
    ['<color theme="0" tint="-0.5"/>', "#808080"],
    ['<color auto="1"/>', null],
  ])("takes its colour from %s", (colour, expected) => {
    const fonts = `<fonts><font><sz val="12"/>${colour}<name val="宋体"/></font></fonts>`;
    expect(look(fonts, 'fontId="0"/>')).toMatchObject({
      colour: expected,
      font: "宋体",
      size: 16,
      bold: false,
    });
  });

  it("knows bold, italic, underlined and struck", () => {
    const fonts = `<fonts><font><b/><i val="1"/><u/><strike val="0"/></font></fonts>`;
    expect(look(fonts, 'fontId="0"/>')).toMatchObject({
      bold: true,
      italic: true,
      underline: true,
      strike: false,
    });
  });

  it("knows solid fills, and none", () => {
    const fill = (kind: string) =>
      `<fills><fill><patternFill patternType="${kind}"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>`;
    expect(look(fill("solid"), 'fillId="0"/>').fill).toBe("#fff2cc");
    expect(look(fill("none"), 'fillId="0"/>').fill).toBeNull();
  });

  it("knows its lines and where its text stands", () => {
    const borders = `<borders><border><left style="thin"/><bottom style="double"><color indexed="64"/></bottom></border></borders>`;
    const alignment = `<alignment horizontal="center" vertical="center" wrapText="1" indent="2"/>`;
    expect(look(borders, `borderId="0">${alignment}</xf>`)).toMatchObject({
      borders: {
        top: null,
        right: null,
        bottom: { width: 3, style: "double", colour: "#000000" },
        left: { width: 1, style: "solid", colour: "#000000" },
      },
      horizontal: "center",
      vertical: "middle",
      wrap: true,
      indent: 2,
    });
  });
});

describe("how a sheet looks", () => {
  it("gives every column a width and the title row its height", () => {
    const [sheet = ""] = openWorkbook(SAMPLE).sheetNames;
    const looks = openLooks(SAMPLE, browserCodec)(sheet);
    expect(looks.columnWidth(1)).toBeGreaterThan(10);
    expect(looks.columnWidth(999)).toBeGreaterThan(10);
    expect(looks.rowHeight(1)).toBeGreaterThan(10);
  });

  it("is refused for a sheet that isn't there", () => {
    expect(() => openLooks(SAMPLE, browserCodec)("别的表")).toThrow("sheet-gone");
  });
});
