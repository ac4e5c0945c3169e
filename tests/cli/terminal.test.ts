import { clip, padEnd, padStart, painter, width } from "../../src/cli/terminal";

describe("columns of a terminal", () => {
  test.each([
    ["abc", 3],
    ["得分", 4],
    ["≥53人", 5],
    ["（Ａ）", 6],
  ])("%s takes %d", (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test("a text that is too long ends in …, never in half a character", () => {
    expect(clip("正常参保缴费人数", 7)).toBe("正常参…");
    expect(width(clip("正常参保缴费人数", 8))).toBeLessThanOrEqual(8);
    expect(clip("得分", 4)).toBe("得分");
  });

  test("padding fills to the column, whatever the characters", () => {
    expect(padEnd("得分", 6)).toBe("得分  ");
    expect(padStart("5 / 5", 7)).toBe("  5 / 5");
  });

  test("no colours where nobody sees them", () => {
    expect(painter(false)("red", "差")).toBe("差");
    expect(painter(true)("red", "差")).toBe("\u001b[31m差\u001b[0m");
  });
});
