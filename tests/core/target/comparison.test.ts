import {
  compareWording,
  directionOf,
  parseUnit,
  parseValue,
  unitsComparable,
} from "../../../src/core";

const compare = (target: string, actual: string) => {
  const goal = parseValue(target, { side: "target" });
  return compareWording(goal, parseValue(actual, { side: "actual", target: goal })).tier;
};

describe("the strength of words", () => {
  test.each([
    ["有效提升", "有效提升", "met"],
    ["提升", "有效提升", "met"],
    ["提升", "提高", "met"],
    ["有效提升", "提升", null],
    ["有效提升", "较有提高", "partial"],
    ["完善", "较完善", "partial"],
    ["高", "较高", "partial"],
    ["部分减轻", "部分减轻", "met"],
    ["提高", "未提高", "missed"],
    ["及时", "及时", "met"],
    ["及时", "按时完成", "met"],
    ["及时", "基本及时", "partial"],
    ["及时", "不及时", "missed"],
    ["及时", "100%", "met"],
    ["及时", "80%", null],
    ["完善", "优", "met"],
    ["完善", "良", "partial"],
    ["项目实施后，满足社会培训机构的需求", "满足", "met"],
    ["体系完善", "动态化管理", null],
    ["明显", "提升不明显", null],
    ["无重大事故", "未发生重大事故", "met"],
    ["有效提升", "", null],
    ["有效提升", "/", null],
  ])("%s → %s: %s", (target, actual, tier) => {
    expect(compare(target, actual)).toBe(tier);
  });
});

describe("dates", () => {
  test.each([
    ["2024年12月31日前", "2024年11月20日", "met"],
    ["2024年12月底前", "2024年12月", "met"],
    ["2024年11月前", "2024年12月", "missed"],
    ["2024年12月10日前", "2024年12月", null],
    ["2024年6月前", "2023年8月", "met"],
    ["11月前完成", "10月", "met"],
    ["2024年12月前", "及时", "met"],
    ["2024年12月前", "基本按时", "partial"],
    ["2024年12月前", "达成预期指标", "met"],
    ["2023年底前", "2024年1月", "missed"],
  ])("%s → %s: %s", (target, actual, tier) => {
    expect(compare(target, actual)).toBe(tier);
  });
});

test("an answer in words doesn't meet a number", () => {
  expect(compare("≥90%", "达成预期指标")).toBeNull();
  expect(compare("≥90%", "未完成预期指标且效果较差")).toBe("missed");
});

describe("which units can be compared", () => {
  test.each([
    ["人", "名", true],
    ["人", "人次", false],
    ["次", "场次", true],
    ["%", "人", false],
    ["万元", "元", true],
    ["元/人", "元/户", false],
    ["个", "家", true],
    ["小时", "分钟", true],
    ["天", "个工作日", false],
  ])("%s and %s: %s", (a, b, comparable) => {
    expect(unitsComparable(parseUnit(a)!.unit, parseUnit(b)!.unit)).toBe(comparable);
  });

  test("a unit left out fits any", () => {
    expect(unitsComparable(null, parseUnit("人")!.unit)).toBe(true);
  });
});

describe("which way a bare number counts", () => {
  test.each([
    ["260人", "公开招聘人数", "数量指标", "at-least"],
    ["352.88万元", "机关运行成本", "经济成本指标", "at-most"],
    ["0起", "安全事故发生数", "质量指标", "at-most"],
    ["98%", "投诉办结率", "质量指标", "at-least"],
    ["1%", "系统故障率", "质量指标", "at-most"],
    ["5个工作日", "审批时限", "时效指标", "at-most"],
    ["32天", "累计培训天数", "数量指标", "at-least"],
    ["≤5%", "满意度", "满意度指标", "at-most"],
    ["=5个", "机关运行成本", "成本指标", "exactly"],
  ])("%s of %s (%s): %s", (text, name, level2, direction) => {
    const target = parseValue(text, { side: "target", name, level2 });
    expect(directionOf(target, { name, level2 })).toBe(direction);
  });
});
