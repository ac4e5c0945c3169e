import { columnName, detectForms, say } from "../../../src/core";
import { sheetOf } from "./sheet";

function columnsOf(drawing: string): Record<string, string> {
  const form = detectForms(sheetOf(drawing)).forms[0];
  const columns = Object.entries(form?.columns ?? {});
  return Object.fromEntries(columns.map(([role, { column }]) => [role, columnName(column)]));
}

describe("columns are told by what their headings mean", () => {
  test.each([
    [
      "blanks, line breaks, full width and marks inside a heading",
      `
三 级 指标|＊年度\\n指标值（Ａ）|实 际\\n完成值（B）|分值（分）|得 分
培训人数|≥53人|55人|10|`,
      { name: "A", target: "B", actual: "C", points: "D", score: "E" },
    ],
    [
      "得分系数, 评分标准, 是否核心指标, 完成率 and 序号 hold nothing of ours",
      `
序号|指标名称|目标值|完成值|完成率|是否核心指标|权重|评分标准|得分系数（%）|自评得分
1|培训人数|≥53人|55人|103%|是|10|按比例|100|10`,
      { name: "B", target: "C", actual: "D", points: "G", score: "J" },
    ],
    [
      "months are no whole year",
      `
三级指标|年度指标值|1-6月完成值|全年完成值|分值|得分
培训人数|≥53人|20人|55人|10|`,
      { name: "A", target: "B", actual: "D", points: "E", score: "F" },
    ],
    [
      "a reviewer's score is not the unit's own",
      `
三级指标|年度指标值|实际完成值|分值|自评得分|复核得分
培训人数|≥53人|55人|10||`,
      { name: "A", target: "B", actual: "C", points: "D", score: "E" },
    ],
    [
      "原因 comes before 改进措施, 备注 is a remark",
      `
三级指标|年度指标值|实际完成值|分值|得分|偏差原因|改进措施|备注
培训人数|≥53人|55人|10||||`,
      { name: "A", target: "B", actual: "C", points: "D", score: "E", reason: "F", remark: "H" },
    ],
    [
      "单位 beside the target is a unit",
      `
三级指标|指标值|单位|实际完成值|分值|得分
培训人数|53|人|55|10|`,
      { name: "A", target: "B", unit: "C", actual: "D", points: "E", score: "F" },
    ],
    [
      "a merged heading: the column where the data stands",
      `
一级指标|三级指标|<|年度指标值|实际完成值|分值|得分
产出指标||培训人数|≥53人|55人|10|
||合格率|≥90%|95%|10|`,
      { level1: "A", name: "C", target: "D", actual: "E", points: "F", score: "G" },
    ],
    [
      "a merged 年度指标值 over sign, value and unit with no sub-headings",
      `
三级指标|年度指标值|<|<|实际完成值|分值|得分
培训人数|≥|53|人|55|10|
合格率|≥|90|%|95|10|`,
      { name: "A", sign: "B", target: "C", unit: "D", actual: "E", points: "F", score: "G" },
    ],
    [
      "sub-headings whose group lost its merge",
      `
三级指标|预期指标值|||实际完成值|分值|得分
|符号|指标值|单位|||
培训人数|≥|53|人|55|10|`,
      { name: "A", sign: "B", target: "C", unit: "D", actual: "E", points: "F", score: "G" },
    ],
    [
      "年初 and 调整后 below 目标值; the adjusted one counts when filled",
      `
三级指标|目标值|<|实际完成值|分值|得分
^|年初|调整后|^|^|^
培训人数|≥53人|≥60人|55人|10|`,
      { name: "A", target: "C", actual: "D", points: "E", score: "F" },
    ],
    [
      "the original target counts when no adjusted one is filled",
      `
三级指标|年初指标值|调整指标值|全年完成值|分值|得分
培训人数|≥53人|/|55人|10|`,
      { name: "A", target: "B", actual: "D", points: "E", score: "F" },
    ],
    [
      "without 三级指标 the lowest level names the indicators",
      `
一级指标|二级指标|指标值|实际完成值|分值|得分
产出指标|培训人数|≥53人|55人|10|`,
      { level1: "A", name: "B", target: "C", actual: "D", points: "E", score: "F" },
    ],
  ])("%s", (_, drawing, expected) => {
    expect(columnsOf(drawing)).toEqual(expected);
  });

  test("every column and every row says why", () => {
    const [form] = detectForms(
      sheetOf(`
三级指标|年度指标值|实际完成值|分值|得分
培训人数|≥53人|55人|10|`),
    ).forms;
    expect(say(form!.columns.target!.why)).toBe("列标题“年度指标值”是年度指标值的常用叫法");
    expect(say(form!.rows[0]!.why)).toBe("各格都在表头对应的列里");
  });
});
