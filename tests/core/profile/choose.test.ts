import { say } from "../../../src/core/messages";
import { chooseProfile } from "../../../src/core/profile";
import { formOf, type FormText } from "../form-of";

describe("the profile is chosen by what the form says of itself", () => {
  test.each<[string, FormText, string]>([
    ["the department", { department: "[64]黔南布依族苗族自治州人力资源和社会保障局" }, "qiannan"],
    [
      "the department with its code",
      { department: "061-嘉兴市人力资源和社会保障局(部门)" },
      "jiaxing",
    ],
    [
      "the unit, where the department names no place",
      { department: "人社局", unit: "株洲市人社局" },
      "zhuzhou",
    ],
    ["the title", { title: "湖北省2023年度项目支出绩效自评表" }, "hubei"],
    ["a city of the province", { department: "襄阳市财政局" }, "hubei"],
    ["an autonomous region", { department: "广西壮族自治区教育厅" }, "guangxi"],
    ["a prefecture of the province", { department: "凉山州民政局" }, "sichuan"],
    ["a prefecture with its people's name", { unit: "大理白族自治州水务局" }, "yunnan"],
    ["a municipality", { department: "重庆市渝北区文化委员会" }, "chongqing"],
    [
      "the text around the table",
      { department: "人力资源社会保障局", surroundings: "填报单位在上海市" },
      "shanghai",
    ],
    ["the place named first", { department: "重庆市人民政府驻上海办事处" }, "chongqing"],
    [
      "the reporter before the title",
      { department: "上海市财政局", title: "云南帮扶项目自评表" },
      "shanghai",
    ],
    [
      "the text around the table, where the department only says 自治区",
      { department: "自治区教育厅", surroundings: "广西壮族自治区财政厅制" },
      "guangxi",
    ],
    ["full-width and blanks", { department: "上 海 市 财政局" }, "shanghai"],
  ])("by %s", (_, text, id) => {
    expect(chooseProfile(formOf(text)).profile.id).toBe(id);
  });

  test.each<[string, FormText]>([
    ["no place at all", {}],
    ["another prefecture of 贵州", { department: "黔东南苗族侗族自治州财政局" }],
    ["贵州 itself", { department: "贵州省财政厅" }],
    ["another city of 浙江", { department: "绍兴市人力资源和社会保障局" }],
    [
      "a place met only in the prose of another place's form",
      { department: "苏州市商务局", surroundings: "赴上海市招商" },
    ],
    ["two places in the prose", { surroundings: "与四川省、重庆市共建" }],
    ["characters that only look like a place", { surroundings: "太湖北岸治理" }],
    ["a common word that is also a city", { surroundings: "来宾满意度高" }],
  ])("national for %s", (_, text) => {
    const { profile, why } = chooseProfile(formOf(text));
    expect(profile.id).toBe("national");
    expect(say(why)).toContain("全国通用");
  });

  test("the choice is explained in both languages", () => {
    const { why } = chooseProfile(formOf({ department: "黔南州财政局" }));
    expect(say(why)).toBe("按黔南规则评分：“黔南州财政局”里有“黔南”");
    expect(say(why, "en")).toBe("Scored by the rules of Qiannan: “黔南州财政局” names 黔南");
  });
});
