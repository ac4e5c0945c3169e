import { parseValue, type Form, type Value } from "../../../src/core";
import { told } from "../target/told";
import { scoreForm } from "../../../src/core/score";
import { formOf } from "../form-of";
import { ownProfile, score } from "./rules";

const target = (text: string, name = "培训"): Value => parseValue(text, { side: "target", name });

describe("one value in several notations", () => {
  test.each([
    ["两次", "2 count 次"],
    ["十二人", "12 count 人"],
    ["三百二十人", "320 count 人"],
    ["一千零五人", "1005 count 人"],
    ["五万元", "50000 money 元"],
    ["不少于三场", "≥3 count 场"],
    ["三个月", "3 duration 月"],
    ["百分之九十五", "0.95 percent"],
    ["N≥2", "≥2"],
    ["X≥90%", "≥0.9 percent"],
    ["20场（次）", "20 count 场次"],
    ["18（场次）", "18 count 场次"],
    ["30家/次", "30 count 家次"],
    ["每年2次", "2 count 次"],
    ["90%≤X≤95%", "0.9..0.95"],
    ["≥90%且≤95%", "0.9..0.95"],
    ["[90%,95%]", "0.9..0.95"],
    ["3至5次之间", "3..5"],
  ])("%s is %s", (text, expected) => {
    expect(told(target(text))).toBe(expected);
  });

  test.each(["二期", "一级", "十分满意", "一线", "进一步提升", "一次性发放", "统一", "第三季度"])(
    "%s counts nothing",
    (text) => {
      expect(target(text).kind).not.toBe("number");
    },
  );
});

describe("what follows from target and actual", () => {
  test.each<[name: string, target: string, actual: string, score: number]>([
    ["会议次数", "两次", "一次", 5],
    ["采购数量", "一批", "1批", 10],
    ["受训人数", "三百人", "280人", 9.33],
    ["储备物资种类", "≥10类", "12类", 10],
    ["检查次数", "每年2次", "1次", 5],
    ["检查次数", "每月≥1次", "每月2次", 10],
    ["负荷率", "90%≤X≤95%", "92%", 10],
    ["人均成本", "≤500元/人", "480元", 10],
    ["补助金额", "1770元/人", "1770元", 10],
    ["办理时限", "5个工作日内", "5个工作日内", 10],
    ["安全事故", "0次", "无", 10],
    ["安全事故", "无", "无", 10],
    ["居民收入", "较上年提高5%", "比上年增长6%", 10],
    ["排放总量", "下降3%", "下降3.5%", 10],
    ["成本控制", "控制在预算内", "未超预算", 10],
    ["投诉次数", "无投诉", "无", 10],
    ["考核等次", "合格", "良好", 10],
    ["运行效果", "效果良好", "良好", 10],
    ["产值", "≥1.5亿元", "1.6亿", 10],
    ["粮食产量", "100斤", "50公斤", 10],
    ["造林面积", "200亩", "13.4公顷", 10],
    ["土方工程", "≥1000立方米", "0.11万方", 10],
    ["收入增长率", "5%", "4%", 8],
    ["客户退换率", "5%", "5%", 10],
    ["资金下达", "30日内下达", "25日", 10],
    ["成本控制", "≤预算金额", "不超过年初预算", 10],
  ])("%s: %s → %s", (name, wanted, actual, value) => {
    const row = score({ name, target: wanted, actual });
    expect(row).toMatchObject({ decision: "certain", value });
  });
});

describe("what does not follow is a person's", () => {
  test.each<[name: string, target: string, actual: string]>([
    ["水质", "Ⅱ类水质", "Ⅲ类水质"],
    ["水质", "Ⅰ类", "Ⅱ类"],
    ["竞赛", "一等奖", "二十一等奖"],
    ["检查次数", "1次/月", "3次"],
    ["居民收入", "较上年提高5%", "较上年提高4%"],
    ["居民收入", "增长1.2%", "增长12%"],
    ["单位成本", "成本上升5%", "成本上升6%"],
    ["补助金额", "1770元/人", "48000元"],
    ["成本控制", "控制在预算内", "超出预算"],
    ["成本控制", "≤100万元", "未超预算"],
    ["惠及人口", "≥53人", "约53人"],
    ["惠及人口", "约53人", "约53人"],
    ["开展培训", "无", "5次"],
    ["运行效果", "效果显著", "良好"],
    ["考核等次", "优秀", "良好"],
    ["产值", "≥95%", "1.6亿"],
    ["产值", "100", "5万元"],
    ["项目成本", "≤100", "955000"],
    ["客户退换率", "5%", "4%"],
    ["综合得分", "≥90分", "0.92"],
  ])("%s: %s → %s", (name, wanted, actual) => {
    expect(score({ name, target: wanted, actual }).decision).toBe("judgement");
  });
});

describe("a bare amount is in the unit the form prints its money in, or in the answer's", () => {
  const inTenThousands = { name: "万元", factor: 10_000, spot: { row: 1, column: 1 } } as const;
  test.each<[moneyUnit: Form["moneyUnit"], target: string, actual: string, value: number]>([
    [inTenThousands, "≤50", "498000元", 10],
    [inTenThousands, "100", "95.5万元", 10],
    [null, "100", "95.5万元", 10],
    [null, "≤50", "55万元", 9],
  ])("%j: %s → %s", (moneyUnit, target, actual, value) => {
    const text = { name: "项目成本", level1: "成本指标", target, actual };
    const [row] = scoreForm({ ...formOf({ rows: [text] }), moneyUnit }, ownProfile({})).rows;
    expect(row).toMatchObject({ decision: "certain", value });
  });
});

test.each([
  ["90", "9.2"],
  ["≥90分", "0.92"],
])("satisfaction of %s answered by %s is on another scale, and a person's", (wanted, actual) => {
  const row = { name: "群众满意度", level1: "满意度指标", target: wanted, actual };
  expect(score(row).decision).toBe("judgement");
});
