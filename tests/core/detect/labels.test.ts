import { fundColumn } from "../../../src/core/detect/labels/fund";
import { headingMeaning } from "../../../src/core/detect/labels/columns";
import { goalField, headField, isTitle } from "../../../src/core/detect/labels/preamble";
import {
  isConclusionLabel,
  isExecutionName,
  isFootLine,
  isGradeWord,
  isSubtotalLabel,
  isTotalLabel,
} from "../../../src/core/detect/labels/rows";
import { tidy } from "../../../src/core/detect/labels/label-text";
import { blockKind } from "../../../src/core/detect/table-end";

const role = (label: string): string | null => {
  const meaning = headingMeaning(label);
  return meaning === null || meaning === "none" ? meaning : meaning.role;
};

describe("headings seen in published forms", () => {
  test.each([
    ["level1", "一级指标 一级目标 类别"],
    ["level2", "二级指标 二级指标名称"],
    ["name", "三级指标 指标名称 三级指标名称 指标内容 三级指标(内容) 指标名称（三级指标）"],
    [
      "target",
      "年度指标值(A) 年度指标值 指标值 年初目标值(A) 目标值 预期指标值 年初目标值 年初指标值",
    ],
    ["target", "调整指标值 年度绩效指标值 调整指标值(如有) 指标值(A) 计划值 年度目标值(A)"],
    [
      "actual",
      "实际完成值(B) 实际完成值 全年完成值 完成值 全年实际值 全年实际值(B) 实际完成指标值",
    ],
    ["actual", "单项指标实际完成值 实际完成情况 实际完成值（自评）"],
    ["points", "分值 权重 指标权重(分) 参考分值 指标分值 标准分 权重(%) 分值（分） 分值(100分)"],
    ["score", "得分 指标得分(分) 自评分 自评得分 单项指标得分 折算得分 得分(分)"],
    [
      "reason",
      "未完成原因分析 偏差原因分析及改进措施 未完成原因及(拟采取的)改进措施 未达到指标值原因",
    ],
    ["reason", "说明 偏差原因 未完成原因和改进措施 扣分原因 未完成情况及原因分析"],
    ["sign", "指标性质 计算符号 绩效指标符号"],
    ["unit", "度量单位 计量单位 绩效指标单位"],
    ["remark", "备注"],
    ["none", "得分计算方法 得分系数(%) 绩效标准 是否核心指标 扣减分数 序号 完成率 评分标准"],
  ])("%s: %s", (expected, labels) => {
    for (const label of labels.split(" ")) expect([label, role(label)]).toEqual([label, expected]);
  });

  test("words of a filled table are no headings", () => {
    const words = "产出指标 数量指标 培训人数 ≥53人 达成预期指标 已完成 优 100% 服务对象满意度指标";
    for (const word of words.split(" ")) expect([word, role(word)]).toEqual([word, null]);
  });
});

describe("labels of the fund block", () => {
  test.each([
    ["initial", "年初预算数 年初预算 年初预算金额"],
    ["budget", "全年预算数(A) 调整后预算数 预算数(A) 全年（调整）预算数 全年预算数 年度预算数"],
    ["executed", "全年执行数(B) 预算执行数 执行数(B) 全年支出数 实际支出 资金执行情况"],
    ["rate", "执行率(B/A) 执行率 预算执行率 预算执行进度 执行率（%）"],
    ["points", "分值 权重 执行率权重"],
    ["score", "得分 执行率得分（分） 得分（20分*执行率）"],
  ])("%s: %s", (field, labels) => {
    for (const label of labels.split(" "))
      expect([label, fundColumn(label)]).toEqual([label, field]);
  });

  test.each(["全年执行数(其他)", "资金来源", "项目资金（万元）", "备注", "原因"])(
    "%s is none",
    (label) => {
      expect(fundColumn(label)).toBeNull();
    },
  );
});

describe("labels of the head", () => {
  test.each([
    ["project", "项目名称 项目支出名称 专项名称 项目（政策）名称 自评项目名称 专项资金名称"],
    [
      "department",
      "主管部门 主管部门及代码 市级主管部门 项目主管部门 预算主管部门 主管单位 县级主管部门",
    ],
    ["department", "市级预算部门（单位）名称"],
    ["unit", "实施单位 项目实施单位 预算单位 项目单位 实施（主管）单位 单位名称 填报单位 预算部门"],
  ])("%s: %s", (field, labels) => {
    for (const label of labels.split(" "))
      expect([label, headField(label)]).toEqual([label, field]);
  });

  test.each([
    ["预期目标", "target"],
    ["年初设定目标", "target"],
    ["预算目标", "target"],
    ["年度预期目标", "target"],
    ["实际完成情况", "actual"],
    ["全年目标实际完成情况", "actual"],
    ["全年实际完成情况", "actual"],
    ["总体完成率", null],
  ])("%s is the goal's %s", (label, field) => {
    expect(goalField(label)).toBe(field);
  });

  test("titles", () => {
    const titles =
      "项目支出绩效自评表 2023年度部门（单位）整体支出绩效自评表 财政项目支出绩效自评表 部门绩效指标表";
    for (const title of titles.split(" ")) expect([title, isTitle(title)]).toEqual([title, true]);
    for (const text of ["项目名称", "备注：一个一级项目支出一张表。"])
      expect(isTitle(text)).toBe(false);
  });
});

describe("labels below the table", () => {
  test("total, sub-total, conclusion, grade", () => {
    for (const label of ["总分", "总 分", "合计", "自评总分", "自评总分（分）", "总得分", "总计"]) {
      expect([label, isTotalLabel(label)]).toEqual([label, true]);
    }
    expect([
      isTotalLabel("总分数达标率"),
      isSubtotalLabel("小计"),
      isSubtotalLabel("产出小计"),
    ]).toEqual([...[false, true, true]]);
    for (const label of ["自评结论", "评价结论", "自评等级", "自 评\n结 论", "绩效等级"]) {
      expect([label, isConclusionLabel(label)]).toEqual([label, true]);
    }
    expect([isGradeWord("优"), isGradeWord("“良”"), isGradeWord("优化结构")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([
    ["目标偏离原因分析", "reason"],
    ["偏差大或\n目标未完成\n原因分析", "reason"],
    ["存在问题", "reason"],
    ["整改措施及建议", "measure"],
    ["改进措施及结果应用方案", "measure"],
    ["下一步改进措施", "measure"],
    ["其他需说明的问题", "other"],
    ["其他需要说明事项", "other"],
    ["存在问题整改率", null],
    ["改进服务质量", null],
  ])("%j is a block: %s", (label, kind) => {
    expect(blockKind(label)).toBe(kind);
  });

  test("lines of signatures and notes", () => {
    for (const line of [
      "填表人：  联系电话：",
      "联系人:",
      "备注：一表一项目",
      "注：1.口径",
      "单位负责人签字：",
    ]) {
      expect([line, isFootLine(line)]).toEqual([line, true]);
    }
    expect(isFootLine("联系群众次数")).toBe(false);
  });

  test("names of the execution rate", () => {
    for (const name of ["预算执行率", "资金执行率", "执行率", "预算执行"])
      expect(isExecutionName(name)).toBe(true);
    expect(isExecutionName("政策执行率")).toBe(false);
  });
});

test("names are read without the blanks that a narrow column left", () => {
  expect(tidy("为用人单位 提供优秀人\n才，促进就 业")).toBe("为用人单位提供优秀人才，促进就业");
  expect(tidy("CPU  usage 指标")).toBe("CPU usage指标");
});
