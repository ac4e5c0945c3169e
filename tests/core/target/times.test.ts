import { compareWording, parseValue, type ValueContext } from "../../../src/core";
import { told } from "./told";

const compare = (wanted: string, said: string, context: Partial<ValueContext> = {}) => {
  const target = parseValue(wanted, { ...context, side: "target" });
  return compareWording(target, parseValue(said, { ...context, side: "actual", target })).tier;
};

describe("dates as they are written", () => {
  test.each([
    ["2024/12/31", "by 2024-12-31"],
    ["截至2024年12月31日", "by 2024-12-31"],
    ["2024年11月30日24时前", "by 2024-11-30"],
    ["2024年12月31号之前", "by 2024-12-31"],
    ["2024年12月31日前支付完毕", "by 2024-12-31"],
    ["已于2024年11月完成", "by 2024-11-?"],
    ["2024年11月20日通过验收", "by 2024-11-20"],
    ["第三季度末", "by ?-9-?"],
    ["2024年上半年", "by 2024-6-?"],
    ["2024年4季度末前", "by 2024-12-?"],
    ["年内", "by ?-?-?"],
    ["2024年", "by 2024-?-?"],
    ["6月中旬前", "by ?-6-20"],
    ["2024年6月初", "by 2024-6-10"],
  ])("%s is %s", (text, expected) => {
    expect(told(parseValue(text, { side: "target" }))).toBe(expected);
  });

  test.each([
    "2024年度",
    "2024年1月-12月",
    "2024年1月1日至2024年12月31日",
    "2024.1-2024.12",
    "5-10月",
    "10月-次年3月",
    "1-4季度",
    "每月1次",
    "每学期一次",
    "长期",
  ])("%s is a period", (text) => {
    expect(parseValue(text, { side: "target" }).kind).toBe("period");
  });

  test.each(["2024年13月", "12月前后", "2024年12月32日"])("%s is no date", (text) => {
    expect(parseValue(text, { side: "target" }).kind).not.toBe("deadline");
  });
});

describe("done in time", () => {
  test.each([
    ["2024年12月31日前", "2024年12月", "met"],
    ["2024年2月28日前", "2024年2月", "met"],
    ["2024年12月31日前", "2024年11月前", "met"],
    ["2024年12月31日前", "11月20日", "met"],
    ["2024年12月31日前", "2024年1月-11月", "met"],
    ["2024年11月30日前", "2024年12月31日前", null],
    ["2024年11月前", "2024年1月-12月", null],
    ["2024年6月初", "2024年6月28日", "missed"],
    ["6月中旬前", "6月底", null],
    ["2024年10月前", "2023年10月-次年3月", "met"],
    ["12月底前", "按时完成率80%", null],
    ["12月底前", "有80%的项目按时完成", null],
    ["及时", "其中8个标段按时完成", null],
    ["12月底前", "除个别外均按时完成", null],
    ["12月底前", "大部分按时完成", "partial"],
    ["12月底前", "未按时完成", "missed"],
    ["12月底前", "不能按时完成", "missed"],
    ["12月底前", "延期完成", null],
    ["12月底前", "未按时完成，已于次年完成", null],
    ["12月底前", "计划按时完成", null],
    ["11-12月", "12月", null],
    ["11-12月", "按时完成", "met"],
    ["及时", "按时完成率80%", null],
    ["及时", "及时率100%", "met"],
    ["及时", "延期完成", null],
    ["按法院规定时间", "按时", "met"],
    ["及时、准确", "及时", null],
    ["及时足额发放", "及时", null],
  ])("%s → %s: %s", (wanted, said, tier) => {
    expect(compare(wanted, said)).toBe(tier);
  });

  test.each([
    ["12月前", "2025年1月", undefined, null],
    ["12月前", "2024年11月", undefined, null],
    ["12月前", "2025年1月", 2024, "missed"],
    ["12月前", "2024年11月", 2024, "met"],
    ["年底前", "2024年11月", 2024, "met"],
    ["2023年12月前", "11月", 2024, "missed"],
  ])("%s → %s in a form of %s: %s", (wanted, said, year, tier) => {
    expect(compare(wanted, said, year === undefined ? {} : { year })).toBe(tier);
  });
});
