import { ShownText } from "../../src/app/cell-text";
import { cellOf, open } from "../hosts/xlsx/build";

describe("the text that a cell shows", () => {
  test.each([
    ["General", 10, "10"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 123456789012, "1.23457E+11"],
    ["General", true, "TRUE"],
    ["General", "文字", "文字"],
    ["@", "文字", "文字"],
    ["0%", 0.95, "95%"],
    ["0.00%", 0.9567, "95.67%"],
    ["0.00", 4.445, "4.45"],
    ["#,##0.00", 1234567.891, "1,234,567.89"],
    ["yyyy/m/d", 45657, "2024/12/31"],
    ['yyyy"年"m"月"d"日"', 45657, "2024年12月31日"],
    ['0"分"', 8, "8分"],
    ['@"。"', "已完成", "已完成。"],
    ["no [format", 5, "5"],
  ])("%s of %p is %s", (format, value, text) => {
    expect(new ShownText(false).of(value, format)).toBe(text);
  });

  test("days may count from 1904", () => {
    expect(new ShownText(true).of(45657 - 1462, "yyyy/m/d")).toBe("2024/12/31");
    expect(new ShownText(true).of(10, "0.0")).toBe("10.0");
  });

  test.each([
    ["a built-in number", 'numFmtId="9"', "0%", "50%"],
    ["a code of the file's own", 'numFmtId="200"', '0.0"分"', "0.5分"],
    ["a number nobody knows", 'numFmtId="999"', "General", "0.5"],
  ])("a style names its format by %s", (_, xf, format, text) => {
    const book = open({
      sheets: { 表: '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>' },
      styles: `<numFmts><numFmt numFmtId="200" formatCode="0.0&quot;分&quot;"/></numFmts><cellXfs><xf/><xf ${xf}/></cellXfs>`,
    });
    expect(cellOf(book, "A1")).toEqual({ value: 0.5, text, formula: null, format });
  });

  test("a style wrapped in alternatives counts once", () => {
    const book = open({
      sheets: {
        表: '<row r="1"><c r="A1" s="2"><v>0.5</v></c><c r="B1" s="1"><v>0.5</v></c></row>',
      },
      styles:
        '<cellXfs><xf/><mc:AlternateContent xmlns:mc="m"><mc:Choice><xf numFmtId="1"/></mc:Choice><mc:Fallback><xf numFmtId="2"/></mc:Fallback></mc:AlternateContent><xf numFmtId="10"/></cellXfs>',
    });
    expect(cellOf(book, "A1").text).toBe("50.00%");
    expect(cellOf(book, "B1").text).toBe("0.50");
  });

  test("1904 is read from the workbook", () => {
    const book = open({
      sheets: { 表: '<row r="1"><c r="A1" s="1"><v>44195</v></c></row>' },
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      workbookHead: '<workbookPr date1904="1"/>',
    });
    expect(cellOf(book, "A1")).toMatchObject({ value: 44195, text: "2024/12/31" });
  });
});
