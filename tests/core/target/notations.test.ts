import { parseValue, plain, type Value, type ValueContext } from "../../../src/core";
import { told } from "./told";

const target: ValueContext = { side: "target" };
const actual: ValueContext = { side: "actual" };
const read = (text: string, context: ValueContext = target): Value => parseValue(text, context);

describe("signs and numbers", () => {
  test.each([
    ["≥53人", "≥53 count 人"],
    ["≧53人", "≥53 count 人"],
    ["⩾５３人", "≥53 count 人"],
    [">=53人", "≥53 count 人"],
    ["=>53人", "≥53 count 人"],
    ["＞5000人", ">5000 count 人"],
    ["≤83.1万元", "≤831000 money 元"],
    ["≦1%", "≤0.01 percent"],
    ["═6万元", "=60000 money 元"],
    ["=0件", "=0 count 件"],
    ["0起", "0 count 起"],
    ["≤0次", "≤0 count 次"],
    ["280 场次", "280 count 场次"],
    ["45", "45"],
    ["1.2 万人", "12000 count 人"],
    ["98%", "0.98 percent"],
    ["100百分比", "1 percent"],
    ["0.9‰", "0.0009 percent"],
    ["百分之九十五", "0.95 percent"],
    ["百分之95", "0.95 percent"],
    ["300,000元", "300000 money 元"],
    ["300，000", "300000"],
    ["1.7亿元", "170000000 money 元"],
    ["-5%", "-0.05 percent"],
  ])("%s is %s", (text, expected) => {
    expect(told(read(text))).toBe(expected);
  });
});

describe("words as signs", () => {
  test.each([
    ["不少于12种", "≥12 count 种"],
    ["不低于95%", "≥0.95 percent"],
    ["95%以上", "≥0.95 percent"],
    ["至少3次", "≥3 count 次"],
    ["大于等于10个", "≥10 count 个"],
    ["不超过5万元", "≤50000 money 元"],
    ["5万元以内", "≤50000 money 元"],
    ["控制在5万元以内", "≤50000 money 元"],
    ["15%及其以下", "≤0.15 percent"],
    ["小于3天", "<3 duration 天"],
    ["90 天之内", "≤90 duration 天"],
    ["超过60家", ">60 count 家"],
  ])("%s is %s", (text, expected) => {
    expect(told(read(text))).toBe(expected);
  });
});

describe("money by the head", () => {
  test.each([
    ["1770元/人", "1770 money 元/人"],
    ["3万元/年/人", "30000 money 元/年/人"],
    ["=12888元/人", "=12888 money 元/人"],
    ["1000/人", "1000 count/人"],
  ])("%s is %s", (text, expected) => {
    expect(told(read(text))).toBe(expected);
  });
});

describe("deadlines and periods", () => {
  test.each([
    ["2024年12月31日前", "by 2024-12-31"],
    ["2024年12月底前", "by 2024-12-?"],
    ["2024年12月前", "by 2024-12-?"],
    ["11月前完成", "by ?-11-?"],
    ["2023 年年底前", "by 2023-?-?"],
    ["2023年年底", "by 2023-?-?"],
    ["12月底", "by ?-12-?"],
    ["2024.12.31", "by 2024-12-31"],
    ["2024-11-30前", "by 2024-11-30"],
    ["5月", "by ?-5-?"],
    ["三季度末", "by ?-9-?"],
    ["11-12 月", "period"],
    ["每季度一次", "period"],
    ["全年", "period"],
  ])("%s is %s", (text, expected) => {
    expect(told(read(text))).toBe(expected);
  });
});

describe("what an answer can be", () => {
  test.each([
    ["达成预期指标", "tier met"],
    ["成预期指标并具有一", "tier partial"],
    ["未完成预期指标且效果较差", "tier missed"],
    ["优", "tier met"],
    ["良", "tier partial"],
    ["基本完成", "tier partial"],
    ["已完成", "tier met"],
    ["95%以上", "≥0.95 percent vague"],
    ["约200人", "200 count 人 vague"],
    ["200人左右", "200 count 人 vague"],
    ["≥266米", "≥266 count 米"],
    ["已完成5次", "5 count 次"],
    ["共举办12场次", "12 count 场次"],
    ["培训3次,120人", "text"],
    ["较有提高", "提升 1"],
    ["有效提升", "提升 3"],
    ["未提高", "提升 0"],
    ["/", "not-applicable"],
    ["—", "not-applicable"],
    ["无", "not-applicable"],
    ["……", "not-applicable"],
    ["", "blank"],
    ["90%-95%", "0.9..0.95"],
    ["3至5次", "3..5"],
  ])("%s is %s", (text, expected) => {
    expect(told(read(text, actual))).toBe(expected);
  });
});

describe("one scale for shares", () => {
  test.each([
    ["≥90%", "95%", undefined, "0.95"],
    ["≥90%", "95", undefined, "0.95"],
    ["≥90%", "0.95", undefined, "0.95"],
    ["=100%", "1", undefined, "1"],
    ["=100%", "100", undefined, "1"],
    ["≤1%", "0.5", undefined, "0.005"],
    ["≥95%", "95%", 0.9496, "0.9496"],
  ])("target %s, actual %s: %s", (wanted, done, raw, expected) => {
    const goal = read(wanted);
    const context = { ...actual, target: goal, ...(raw === undefined ? {} : { raw }) };
    const value = read(done, context);
    expect(value.kind === "number" && plain(value.value)).toBe(expected);
  });

  test("a bare number of an indicator that is a share is per cent", () => {
    const value = read("98", { ...target, name: "培训合格率" });
    expect(told(value)).toBe("0.98 percent");
  });
});

test("sign and unit may stand in columns of their own", () => {
  expect(told(read("600", { ...target, sign: "≥", unit: "人" }))).toBe("≥600 count 人");
  expect(told(read("完备", { ...target, sign: "定性" }))).toBe("完善 2");
});
