import { cellName, columnName, detectForms, type Form } from "../../../src/core";
import { sheetOf } from "./sheet";

const brief = (form: Form): unknown[] => [
  ...[form.block, form.project?.text, form.unit?.text, form.total?.pointsValue ?? null],
  form.rows.map(({ row, name, points }) => [row, name, points]),
];

const BOTH_BLOCKS = `
2024年部门绩效指标表
单位：万元
单位|项目名称|总体绩效目标|总体绩效一级指标名称|总体绩效二级指标名称|总体绩效三级指标名称|总体绩效指标符号|总体绩效指标值|总体绩效指标单位|总体绩效指标权重|年度绩效目标|年度绩效一级指标名称|年度绩效二级指标名称|年度绩效三级指标名称|年度绩效指标符号|年度绩效指标值|年度绩效指标单位|年度绩效指标权重|预算金额
市人社局|招聘||||||||100||||||||100|
市人社局|招聘|选拔人才|产出指标|数量指标|招聘场次|≥|6|场|60|办好两场|产出指标|数量指标|招聘场次|≥|2|场|60|44
|||产出指标|时效性指标|预算执行率|≥|90|%|40||产出指标|时效性指标|预算执行率|≥|90|%|40|
市培训中心|培训费||||||||100|||||||||
||提升能力|产出指标|数量指标|培训人数|≥|80|人|100|培训80人|满意度指标|服务对象满意度|学员满意度|定性|满意||100|12`;

describe("a flat list of a department's indicators", () => {
  const forms = detectForms(sheetOf(BOTH_BLOCKS)).forms;

  test("one form a project and block, the annual one first; 预算执行率 is an indicator here", () => {
    expect(forms.map(brief)).toEqual([
      [
        "annual",
        "招聘",
        "市人社局",
        100,
        [
          [5, "招聘场次", 60],
          [6, "预算执行率", 40],
        ],
      ],
      [
        "overall",
        "招聘",
        "市人社局",
        100,
        [
          [5, "招聘场次", 60],
          [6, "预算执行率", 40],
        ],
      ],
      ["annual", "培训费", "市培训中心", null, [[8, "学员满意度", 100]]],
      ["overall", "培训费", "市培训中心", 100, [[8, "培训人数", 100]]],
    ]);
  });

  test("each block has its own columns, targets and goal", () => {
    const [annual, overall] = forms;
    const letters = ({ columns }: Form): string[] =>
      Object.values(columns).map(({ column }) => columnName(column));
    expect(letters(annual!)).toEqual(["L", "M", "N", "O", "P", "Q", "R"]);
    expect(letters(overall!)).toEqual(["D", "E", "F", "G", "H", "I", "J"]);
    expect(annual!.rows[0]!.texts).toMatchObject({ sign: "≥", target: "2", unit: "场" });
    expect([annual!.goal?.target?.text, overall!.goal?.target?.text]).toEqual([
      "办好两场",
      "选拔人才",
    ]);
    expect(annual).toMatchObject({ kind: "indicator-list", year: { year: 2024 } });
  });
});

test("a row that slipped to the right keeps its cells together", () => {
  const { forms } = detectForms(
    sheetOf(`
单位|项目名称|一级指标|二级指标|三级指标|指标符号|指标值|指标单位|权重
某局|道路养护|产出指标|数量指标|养护里程|≥|50|公里|60
某局|道路养护||产出指标|质量指标|验收合格率|≥|95|%|40`),
  );
  const row = forms[0]!.rows[1]!;
  expect(row).toMatchObject({ name: "验收合格率", points: 40, shift: 1 });
  expect(row.texts).toMatchObject({ sign: "≥", target: "95", unit: "%" });
});

test("a list of one block, its project in merged cells", () => {
  const { forms } = detectForms(
    sheetOf(`
序号|项目名称|一级指标|二级指标|三级指标|指标值|权重
1|道路养护|产出指标|数量指标|养护里程|≥50公里|60
^|^|满意度指标|满意度指标|群众满意度|≥90%|40
2|桥梁检测|产出指标|数量指标|检测座数|≥8座|100`),
  );
  expect(forms.map(brief)).toEqual([
    [
      null,
      "道路养护",
      undefined,
      null,
      [
        [2, "养护里程", 60],
        [3, "群众满意度", 40],
      ],
    ],
    [null, "桥梁检测", undefined, null, [[4, "检测座数", 100]]],
  ]);
});

test("a list with actuals and scores is a self-evaluation of each project", () => {
  const { forms } = detectForms(
    sheetOf(`
项目名称|三级指标|年度指标值|实际完成值|分值|得分
道路养护|养护里程|≥50公里|50公里|100|
桥梁检测|检测座数|≥8座|8座|100|`),
  );
  expect(forms.map(({ kind, project }) => [kind, project?.text])).toEqual([
    ["self-evaluation", "道路养护"],
    ["self-evaluation", "桥梁检测"],
  ]);
  expect(cellName(forms[1]!.rows[0]!.cells.score!)).toBe("F3");
});
