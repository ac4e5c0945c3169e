import { directionOf, parseValue } from "../../../src/core";

describe("which way a target without a sign counts", () => {
  test.each([
    ["10%", "成本节约率", "成本指标", "at-least"],
    ["100%", "预算执行率", "成本指标", "at-least"],
    ["100%", "成本控制率", "成本指标", "at-most"],
    ["20万元", "项目总成本", "经济成本指标", "at-most"],
    ["5处", "安全隐患数", "质量指标", "at-most"],
    ["50次", "安全隐患排查次数", "数量指标", "at-least"],
    ["95%", "矛盾纠纷调处率", "质量指标", "at-least"],
    ["95%", "问题整改率", "质量指标", "at-least"],
    ["3%", "资金损失率", "质量指标", "at-most"],
    ["2%", "死亡率", "社会效益指标", "at-most"],
    ["300天", "空气质量优良天数", "生态效益指标", "at-least"],
    ["250天", "开馆天数", "数量指标", "at-least"],
    ["3天", "平均等待天数", "时效指标", "at-most"],
    ["30分钟", "故障响应时间", "质量指标", "at-most"],
    ["90天", "项目工期", "数量指标", "at-most"],
    ["2024年12月底前", "项目完成时间", "时效指标", "at-most"],
    ["1%", "漏报率", "质量指标", "at-most"],
    ["4.5%", "城镇登记失业率", "社会效益指标", "at-most"],
    ["2%", "产品不合格率", "质量指标", "at-most"],
    ["35", "PM2.5年均浓度", "生态效益指标", "at-most"],
    ["55分贝", "区域环境噪声", "生态效益指标", "at-most"],
    ["15分钟", "平均等候时间", "质量指标", "at-most"],
    ["20起", "火灾起数", "社会效益指标", "at-most"],
    ["90%", "火灾扑救及时率", "质量指标", "at-least"],
    ["200人", "失业人员培训人数", "数量指标", "at-least"],
    ["90%", "不合格产品处置率", "质量指标", "at-least"],
    ["5%", "三公经费压减率", "经济成本指标", "at-least"],
    ["5%", "社会成本降低率", "社会成本指标", "at-least"],
    ["95%", "群众满意度", "满意度指标", "at-least"],
  ])("%s of %s (%s): %s", (text, name, level2, direction) => {
    const target = parseValue(text, { side: "target", name, level2 });
    expect(directionOf(target, { name, level2 })).toBe(direction);
  });
});
