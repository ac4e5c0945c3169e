import { parseUnit, parseValue, unitsComparable, type ValueContext } from "../../../src/core";
import { told } from "./told";

const read = (text: string, context: Partial<ValueContext> = {}): string =>
  told(parseValue(text, { side: "target", ...context }));

describe("figures in a few words", () => {
  test.each([
    ["完成率100%", "1 percent"],
    ["合格率达到98%", "0.98 percent"],
    ["优良率≥95%", "≥0.95 percent"],
    ["参训人数≥200人", "≥200 count 人"],
    ["满意度95%", "0.95 percent"],
    ["100%完成", "1 percent"],
    ["5个项目", "5 count 个"],
    ["5次以上培训", "≥5 count 次"],
    ["95%(含)以上", "≥0.95 percent"],
    ["95%及以上", "≥0.95 percent"],
    ["应不低于95%", "≥0.95 percent"],
    ["5个工作日内", "≤5 duration 工作日"],
    ["30分钟以内", "≤1800 duration 秒"],
    ["1年内", "≤12 duration 月"],
    ["1.5万人次", "15000 count 人次"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("money", () => {
  test.each([
    ["¥300,000.00", "300000 money 元"],
    ["￥5万", "50000 money 元"],
    ["人民币5万元", "50000 money 元"],
    ["３００，０００元", "300000 money 元"],
    ["3千元", "3000 money 元"],
    ["1百万元", "1000000 money 元"],
    ["每人50元", "50 money 元/人"],
    ["100元每人", "100 money 元/人"],
    ["600元/人·月", "600 money 元/人·月"],
    ["1137.5", "1137.5"],
    ["2024.5", "2024.5"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("measures in any of their units", () => {
  test.each([
    ["10公里", "10000 count 米"],
    ["10千米", "10000 count 米"],
    ["10㎞", "10000 count 米"],
    ["5吨", "5000000 count 克"],
    ["2千克", "2000 count 克"],
    ["8000㎡", "8000 count 平方米"],
    ["8000m²", "8000 count 平方米"],
    ["5m3", "5 count 立方米"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("a figure of an actual that is not exact", () => {
  test.each([
    "约200人",
    "近200人",
    "200人左右",
    "200余人",
    "200多人",
    "200人+",
    "逾200人",
    "超过200人",
    "不少于200人",
    "200人以上",
    "200人以上参加",
  ])("%s", (text) => {
    expect(parseValue(text, { side: "actual" })).toMatchObject({ kind: "number", vague: true });
  });

  test("a sign that only repeats the target's leaves it exact", () => {
    expect(parseValue("≥90%", { side: "actual" })).toMatchObject({ sign: "≥", vague: false });
  });
});

describe("no figure to compare", () => {
  test.each([
    ["培训3次，120人", "text"],
    ["7×24小时", "text"],
    ["1:1", "text"],
    ["±5%", "text"],
    ["1,23", "text"],
    ["3级", "3级 2"],
    ["3A级", "3A级 2"],
    ["第3次", "第3次 2"],
    ["增长5%", "增长5 2"],
  ])("%s is %s", (text, expected) => {
    expect(read(text, { side: "actual" })).toBe(expected);
  });
});

describe("what the indicator's name tells of words before a figure", () => {
  test.each([
    ["新增就业1.2万人", "城镇新增就业人数", "12000 count 人"],
    ["增长5%", "税收增长率", "0.05 percent"],
    ["下降6%", "税收增长率", "减少6 2"],
    ["合格率达到98%", "培训合格率", "0.98 percent"],
    ["参训率达到98%", "培训合格率", "参训率达到98 2"],
  ])("%s of %s is %s", (text, name, expected) => {
    expect(read(text, { side: "actual", name })).toBe(expected);
  });
});

describe("the target's number low, and the answer in words", () => {
  test.each([
    ["≤0次", "未发生", {}, "0 count 次"],
    ["=0件", "无投诉", {}, "0 count 件"],
    ["0起", "零事故", {}, "0 count 起"],
    ["≤3%", "无故障", { name: "系统故障率" }, "0 percent"],
    ["3次", "未发生", { name: "安全事故次数" }, "0 count 次"],
    ["0起", "无重大事故", { name: "安全事故" }, "无重大事故 2"],
    ["0起", "无重大事故", { name: "重大事故" }, "0 count 起"],
    ["≥5次", "未发生", {}, "发生 0"],
    ["≤5万元", "未超支", {}, "超支 0"],
  ] as const)("%s → %s %o: %s", (wanted, said, names, expected) => {
    const target = parseValue(wanted, { side: "target", ...names });
    expect(read(said, { side: "actual", target, ...names })).toBe(expected);
  });
});

describe("which units can be compared", () => {
  test.each([
    ["人", "位", true],
    ["人次", "人次", true],
    ["人", "人次", false],
    ["个", "人次", false],
    ["个", "公里", false],
    ["个", "项", true],
    ["公里", "米", true],
    ["吨", "公斤", true],
    ["‰", "%", true],
    ["分", "%", false],
    ["元/人/年", "元/年/人", true],
    ["元/人·月", "元/月/人", true],
    ["元/人", "元", false],
    ["次/年", "次", true],
    ["天", "小时", false],
    ["季度", "个月", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(unitsComparable(parseUnit(a)!.unit, parseUnit(b)!.unit)).toBe(expected);
    expect(unitsComparable(parseUnit(b)!.unit, parseUnit(a)!.unit)).toBe(expected);
  });
});
