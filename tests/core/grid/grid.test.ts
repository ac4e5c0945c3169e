import fc from "fast-check";
import {
  areaName,
  cellName,
  columnName,
  columnNumber,
  compact,
  createGrid,
  decimal,
  normalise,
  parseAreaName,
  parseCellName,
  plain,
  roundHalfUp,
  type Cell,
} from "../../../src/core";

const shown = (text: string): Cell => ({ value: text, text, formula: null, format: "General" });

describe("addresses", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [703, "AAA"],
    [16384, "XFD"],
  ])("column %d is %s", (column, letters) => {
    expect(columnName(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test.each(["", "A", "1", "A0", "ABCD1", "A1:B2", "A-1"])("%j is no cell", (text) => {
    expect(parseCellName(text)).toBeNull();
  });

  test("an area may be written from any corner", () => {
    expect(areaName(parseAreaName("J32:A1")!)).toBe("A1:J32");
    expect(areaName(parseAreaName("$B$2")!)).toBe("B2");
  });

  test("every cell's name reads back", () => {
    const spots = fc.record({
      row: fc.integer({ min: 1, max: 1_048_576 }),
      column: fc.integer({ min: 1, max: 16_384 }),
    });
    fc.assert(fc.property(spots, (spot) => expect(parseCellName(cellName(spot))).toEqual(spot)));
  });
});

describe("text of labels", () => {
  test.each([
    ["年度\n指标值", "年度指标值"],
    ["年度　指标值（Ａ）", "年度指标值(A)"],
    ["≧５３人", "≥53人"],
    ["═6万元", "=6万元"],
    ["总 分", "总分"],
  ])("%j is %j", (text, expected) => {
    expect(compact(text)).toBe(expected);
  });

  test("words keep one blank between them", () => {
    expect(normalise("  2024 年\n\n12 月 ")).toBe("2024 年 12 月");
  });
});

describe("rounding is half-up on decimals", () => {
  test.each([
    ["4.445", 2, "4.45"],
    ["1.005", 2, "1.01"],
    ["2.675", 2, "2.68"],
    ["7.16659911", 1, "7.2"],
    ["-0.005", 2, "-0.01"],
    ["10", 2, "10"],
  ])("%s to %d places is %s", (value, places, expected) => {
    expect(plain(roundHalfUp(decimal(value), places))).toBe(expected);
  });

  test("a quotient is rounded once, from all its places", () => {
    const rate = decimal(3980803).div(6000000);
    expect(plain(roundHalfUp(rate.times(10), 2))).toBe("6.63");
  });
});

describe("a grid", () => {
  const grid = createGrid({
    sheet: "表",
    cells: [
      [{ row: 3, column: 2 }, shown("产出指标")],
      [{ row: 3, column: 1 }, shown("绩效指标")],
      [
        { row: 9, column: 5 },
        { value: null, text: "", formula: null, format: "0.00%" },
      ],
    ],
    merges: [{ top: 3, left: 2, bottom: 6, right: 2 }],
    highlights: [["I3", "TRUE"]],
  });

  test("ends at its last cell that holds something", () => {
    expect([grid.lastRow, grid.lastColumn]).toEqual([3, 2]);
  });

  test("keeps the format of an empty cell", () => {
    expect(grid.cell(9, 5).format).toBe("0.00%");
  });

  test("shows a merged area's content at its top-left cell", () => {
    expect(grid.anchor(6, 2)).toEqual({ row: 3, column: 2 });
    expect(grid.anchor(7, 2)).toEqual({ row: 7, column: 2 });
    expect(grid.cell(6, 2).text).toBe("");
  });

  test("hands out the cells of a row from left to right", () => {
    expect(grid.rowCells(3).map(([column]) => column)).toEqual([1, 2]);
  });
});
