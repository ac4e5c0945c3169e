import { parseValue, plain, type ValueContext } from "../../../src/core";
import { told } from "./told";

const answer = (wanted: string, done: string, context: Partial<ValueContext> = {}): string => {
  const target = parseValue(wanted, { ...context, side: "target", raw: null });
  const value = parseValue(done, { ...context, side: "actual", target });
  return value.kind === "number" ? plain(value.value) : value.kind;
};

describe("the stored value behind what a cell shows", () => {
  test.each([
    ["≥90%", "90%", 0.8999999999999999, "0.9"],
    ["≤0.3", "0.3", 0.30000000000000004, "0.3"],
    ["≥95%", "95%", 0.9496, "0.9496"],
    ["≥100人", "100", 99.96, "99.96"],
    ["≥95%", "95%", 95, "0.95"],
    ["≥5人", "55人", 7, "55"],
    ["≥5", "1234.5", 1234.46, "1234.46"],
  ])("target %s, shown %s, stored %d: %s", (wanted, shown, raw, expected) => {
    expect(answer(wanted, shown, { raw })).toBe(expected);
  });
});

describe("a bare number takes the scale that is near its target", () => {
  test.each([
    ["≥90%", "95", "0.95"],
    ["≥90%", "0.95", "0.95"],
    ["≥95%", "1.02", "1.02"],
    ["=120%", "1.3", "1.3"],
    ["=120%", "130", "1.3"],
    ["≤1%", "1.5", "0.015"],
    ["≤1%", "0", "0"],
    ["≤0.9‰", "0.5", "0.0005"],
    ["≥1.2万人", "14800", "14800"],
    ["≥1.2万人", "1.48", "14800"],
    ["≤83.1万元", "82.9", "829000"],
    ["≤83.1万元", "829000", "829000"],
    ["≥1.2万人", "0", "0"],
    ["≥53人", "5", "5"],
  ])("target %s, actual %s: %s", (wanted, done, expected) => {
    expect(answer(wanted, done)).toBe(expected);
  });

  test("the form's own money unit is tried before the plain one", () => {
    const moneyUnit = { name: "万元", factor: 10_000 };
    expect(answer("≤831000元", "82.9", { moneyUnit })).toBe("829000");
    expect(answer("≤831000元", "82.9")).toBe("82.9");
  });

  test("a range of shares", () => {
    const target = parseValue("90%-95%", { side: "target" });
    expect(told(parseValue("92-94", { side: "actual", target }))).toBe("0.92..0.94");
    expect(told(parseValue("0.92-0.94", { side: "actual", target }))).toBe("0.92..0.94");
  });
});

describe("columns of their own", () => {
  test("the sign column is the target's alone", () => {
    expect(parseValue("620", { side: "actual", sign: "≥", unit: "人" })).toMatchObject({
      sign: null,
    });
  });

  test.each(["/", "无", "-", "定性"])("a unit column that holds %s names none", (unit) => {
    expect(parseValue("600", { side: "target", unit })).toMatchObject({ unit: null });
  });

  test.each([
    ["2024.12", { level2: "时效指标" }, "by 2024-12-?"],
    ["2024.12", { level2: "成本指标" }, "2024.12"],
    ["2024.12", { level2: "时效指标", raw: 2024.12 }, "2024.12"],
    ["1000-1200元", {}, "1000..1200"],
  ] as const)("%s %o is %s", (text, context, expected) => {
    expect(told(parseValue(text, { side: "target", ...context }))).toBe(expected);
  });
});

test.each([
  ["≥", "600", "人", "≥600 count 人"],
  ["≤", "400", "元/人", "≤400 money 元/人"],
  ["≤", "550", "元/人/天", "≤550 money 元/人/天"],
  ["≤", "5", "万元", "≤50000 money 元"],
  ["≤", "30", "天", "≤30 duration 天"],
  ["≤", "0", "次", "≤0 count 次"],
  ["=", "0", "%", "=0 percent"],
  ["≥", "420", "张", "≥420 count 张"],
  ["≥", "90", "%", "≥0.9 percent"],
  ["定性", "完备", "", "完善 2"],
  ["定性", "有所提升", "", "提升 1"],
])("绍兴's list: %s | %s | %s is %s", (sign, text, unit, expected) => {
  expect(told(parseValue(text, { side: "target", sign, unit }))).toBe(expected);
});
