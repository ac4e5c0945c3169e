import { compareWording, parseValue, type Tier } from "../../../src/core";

const compare = (wanted: string, said: string): Tier | null => {
  const target = parseValue(wanted, { side: "target" });
  return compareWording(target, parseValue(said, { side: "actual", target })).tier;
};

describe("as strong or stronger: met", () => {
  test.each([
    ["提升", "不断提升"],
    ["有效提升", "显著提升"],
    ["显著提升", "明显提升"],
    ["效果显著", "效果明显"],
    ["进一步加强", "持续加强"],
    ["部分减轻", "减轻"],
    ["较完善", "完善"],
    ["逐步提高", "提高"],
    ["有效控制", "得到有效控制"],
    ["正常运行", "运行正常"],
    ["工作效率提高", "提高工作效率"],
    ["保持稳定", "稳定"],
    ["满足需求", "满足"],
    ["可持续", "可持续性强"],
    ["带回企业投资", "已带回企业投资"],
    ["有效提升", "有效提升。"],
    ["有效提升", "“有效提升”"],
    ["健全", "完善"],
    ["不超预算", "未超预算"],
    ["完成", "已全部完成建设任务"],
    ["达标", "100%"],
    ["完善", "达标"],
    ["好坏", "好"],
    ["优良中低差", "优"],
  ])("%s → %s", (wanted, said) => {
    expect(compare(wanted, said)).toBe("met");
  });
});

describe("not certain: a person's", () => {
  test.each([
    ["好坏", "坏"],
    ["高中低", "高"],
    ["大幅提升", "有效提升"],
    ["有效提升", "提升"],
    ["不断完善", "完善"],
    ["逐年提高", "提高"],
    ["更加合理", "合理"],
    ["完善", "正在完善"],
    ["完善", "尚需完善"],
    ["完善", "需进一步完善"],
    ["完善", "完善中"],
    ["完善", "不够完善"],
    ["提升", "拟于明年提升"],
    ["提升", "提升方案已制定"],
    ["提升", "提升空间较大"],
    ["提升", "提升有限"],
    ["有效提升", "有效提升，但仍有不足"],
    ["稳定", "稳定性下降"],
    ["稳定", "总体稳定"],
    ["稳定", "稳定率80%"],
    ["减少", "增加"],
    ["不低于上年", "低于上年"],
    ["不超预算", "超预算"],
    ["公开、平等、竞争、择优", "公开"],
    ["安全、自主可控", "安全"],
    ["开展培训、组织活动、走访", "开展培训"],
    ["提高服务水平，减少投诉", "提高"],
    ["增长1.2%", "增长12%"],
    ["培训3次，120人", "100%"],
    ["提升", "通过项目实施，全市群众的法治意识与守法习惯得到提升"],
    ["逐步提高", "有所提高"],
    ["高", "提高"],
    ["是", "否"],
    ["完善", "95"],
  ])("%s → %s", (wanted, said) => {
    expect(compare(wanted, said)).toBeNull();
  });
});

describe("weaker words", () => {
  test.each([
    ["满足", "基本满足"],
    ["提高", "有所提高"],
    ["规范", "较规范"],
    ["更广", "较广"],
    ["满足需求", "部分满足需求"],
  ])("%s → %s is partly met", (wanted, said) => {
    expect(compare(wanted, said)).toBe("partial");
  });

  test("较上年 compares years and weakens nothing", () => {
    expect(compare("提高", "较上年提高")).toBe("met");
  });
});

describe("denied", () => {
  test.each([
    ["提升", "没有提升"],
    ["提升", "无提升"],
    ["满足需求", "不能满足需求"],
    ["有效控制", "未得到有效控制"],
    ["可持续", "不可持续"],
    ["合理", "不合理"],
    ["符合标准", "不符合"],
  ])("%s → %s is missed", (wanted, said) => {
    expect(compare(wanted, said)).toBe("missed");
  });
});

describe("where nothing is to happen", () => {
  test.each([
    ["无投诉", "0起", "met"],
    ["无投诉", "未发生", "met"],
    ["无事故", "零事故", "met"],
    ["无投诉", "100%", null],
    ["无投诉", "1起", null],
    ["无事故", "发生1起事故", null],
    ["无事故", "无重大事故", null],
  ])("%s → %s: %s", (wanted, said, tier) => {
    expect(compare(wanted, said)).toBe(tier);
  });
});

describe("grades", () => {
  test.each([
    ["良好", "优", "met"],
    ["良好", "良", "met"],
    ["良好", "中", "partial"],
    ["合格", "合格", "met"],
    ["合格", "良好", "met"],
    ["合格", "不合格", "missed"],
    ["优", "良", "partial"],
    ["完善", "差", "missed"],
  ])("%s → %s: %s", (wanted, said, tier) => {
    expect(compare(wanted, said)).toBe(tier);
  });
});

describe("answers that print cut off", () => {
  test.each([
    ["成预期指标并具有一定", "partial"],
    ["部分达成预期指标", "partial"],
    ["完成预期指标且效果较差", "missed"],
    ["且效果较差", "missed"],
    ["成预期指标", null],
    ["到预期目标", null],
  ])("%s: %s", (said, tier) => {
    expect(compare("有效提升", said)).toBe(tier);
  });
});
