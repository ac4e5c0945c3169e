import { cellName, detectForms, type Form } from "../../../src/core";
import { sheetOf } from "./sheet";

const TABLE = `
三级指标|年度指标值|实际完成值|分值|得分|未完成原因分析
培训人数|≥53人|55人|90||`;

function read(above: string, below = ""): Form {
  const { forms } = detectForms(sheetOf(above.replace(/^\n/, "") + TABLE + below));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

describe("the head of a form", () => {
  test("title, year, project, units and the unit of money", () => {
    const form = read(`
附件2
项目支出绩效目标自评表
（2024年度）
单位（盖章）：|||填报日期：2025年1月20日
项目支出名称|就业补助|||
主管部门及代码|[164]某州人社局||实施单位|某州就业局
单位：万元`);
    expect(form).toMatchObject({
      title: { text: "项目支出绩效目标自评表" },
      year: { year: 2024 },
      project: { text: "就业补助" },
      department: { text: "[164]某州人社局" },
      unit: { text: "某州就业局" },
      moneyUnit: { name: "万元", factor: 10_000 },
    });
  });

  test("labels and answers in one cell", () => {
    const form = read(`
2023年度项目支出绩效自评表
项目名称：就业补助
主管部门：某市人社局||实施单位：某市就业中心`);
    expect([form.project?.text, form.department?.text, form.unit?.text]).toEqual([
      ...["就业补助", "某市人社局", "某市就业中心"],
    ]);
    expect(form.year?.year).toBe(2023);
  });

  test.each([
    ["beside their labels", "\n年度目标|办好培训\n实际完成情况|已办好", ["办好培训", "已办好"]],
    [
      "below their labels",
      "\n年度总体目标|预期目标||实际完成情况\n|办好培训||已办好",
      ["办好培训", "已办好"],
    ],
    ["not there", "\n项目名称|就业", [undefined, undefined]],
  ])("goals %s", (_, above, expected) => {
    const { goal } = read(above);
    expect([goal?.target?.text, goal?.actual?.text]).toEqual(expected);
  });

  test("the places named around the table are kept, the table is not", () => {
    const form = read("\n株洲市自评表\n项目名称|就业", "\n备注：一表一项目");
    expect(form.surroundings).toBe("株洲市自评表\n项目名称\n就业\n备注：一表一项目");
  });
});

describe("amounts as people type them", () => {
  test.each([
    ["万元", "83.1", "82.9", [83.1, 82.9]],
    ["万元", "83.1万元", "82.9万元", [83.1, 82.9]],
    ["万元", "83.1万", "82.9", [83.1, 82.9]],
    ["元", "831000", "82.9万元", [831000, 829000]],
    ["元", "83.1万", "82.9（万元）", [831000, 829000]],
    ["万元", "83.1", "829000元", [83.1, 82.9]],
    ["万元", "￥83.1", "0.00829亿", [83.1, 82.9]],
    // Where the form states no unit, amounts with and without one can't be compared.
    [null, "83.1万元", "829000元", [831000, 829000]],
    [null, "831000", "82.9万元", [831000, null]],
    // No amount at all: still the row of the form, with a number missing.
    ["元", "831000", "约829000", [831000, null]],
    ["元", "831000", "82.9万元以上", [831000, null]],
    ["元", "831000", "82万9千元", [831000, null]],
    ["元", "831000", "829000/831000", [831000, null]],
    ["元", "约83万", "约82万", [null, null]],
  ])("in %s: %s and %s", (unit, budget, executed, amounts) => {
    const { fund } = read(`
项目资金${unit ? `（${unit}）` : ""}||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|"${budget}"|"${budget}"|"${executed}"|10||
|其中：财政拨款|"${budget}"|"${budget}"|"${executed}"|||
年度总体目标|预期目标|||实际完成情况|||
|培训53人|||培训55人|||`);
    expect(fund?.rows).toHaveLength(2);
    const { scoring } = fund!;
    expect([scoring?.points, scoring?.budget, scoring?.executed]).toEqual([10, ...amounts]);
  });
});

describe("the fund block", () => {
  const HEADER = "项目资金（万元）||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分";

  test("年度资金总额 scores, other rows that repeat points are filled alike", () => {
    const { fund } = read(`
${HEADER}
|其中：当年财政拨款|150|135|135|10||
|上年结转资金||||||
|年度资金总额|150|135|135|10||`);
    expect(fund?.scoring).toMatchObject({ row: 4, budget: 135, executed: 135, points: 10 });
    expect(fund?.repeats.map(({ row }) => row)).toEqual([2]);
    expect(fund?.rows.map(({ kind }) => kind)).toEqual(["part", "part", "total"]);
    expect([fund?.scored, cellName(fund!.scoring!.cells.rate!)]).toEqual([true, "G4"]);
  });

  test("sources of a source are told from sources of the total", () => {
    const { fund } = read(`
${HEADER}
|年度资金总额：|30|30|18|10|60%|6
|财政拨款：|30|30|18|-|-|-
|本级安排：|30|30|18|-|-|-
|其中:上级补助：|0|0|0|-|-|-
|其他：|0|0|0|-|-|-`);
    expect(fund?.rows.map(({ kind }) => kind)).toEqual([
      ...["total", "part", "of-which", "of-which", "part"],
    ]);
    expect(fund?.repeats).toEqual([]);
  });

  test.each([
    ["60%", 0.6],
    [60, 0.6],
    [0.6, 0.6],
  ])("a rate printed as %s is %s", (printed, rate) => {
    const { fund } = read(`\n${HEADER}\n|年度资金总额|30|30|18|10|${printed}|6`);
    expect(fund?.scoring?.rate).toBeCloseTo(rate, 12);
  });

  test.each([
    ["年初预算数(A)||全年执行数(B)", [null, 310.2]],
    ["年初预算数||全年执行数", [310.2, null]],
    ["年初预算数(A)|全年预算数|全年执行数(B)", [310.2, 300]],
  ])("执行率(B/A) goes by 年初预算数 only where that alone is A: %s", (amounts, expected) => {
    const { fund } = read(`
项目资金（万元）||${amounts}|分值|执行率(B/A)|得分
|年度资金总额|310.2|${amounts.includes("全年预算数") ? 300 : ""}|154.74|10|50%|5`);
    expect([fund?.scoring?.initial, fund?.scoring?.budget]).toEqual(expected);
  });

  test("执行数(其他) is no executed amount, and a block without points is not scored", () => {
    const { fund } = read(`
项目资金|资金来源|年初预算数|全年预算数|全年执行数|全年执行数（其他）|执行率
|年度资金总额|788|792|733|5|92.55%`);
    expect(fund).toMatchObject({ scored: false, scoring: { executed: 733, points: null } });
  });

  test("a row that slipped to the left is read by its amounts", () => {
    const { fund } = read(`
${HEADER}
|年度资金总额|30|30|18|10|60|6
其他：|30|30|18|-|-|-`);
    expect(fund?.rows[1]).toMatchObject({ initial: 30, budget: 30, executed: 18, points: null });
  });

  test("points stated in the heading: 得分(20分×执行率)", () => {
    const { fund } = read(`
预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
|年度财政资金总额|10|9|90%|`);
    expect(fund?.scoring).toMatchObject({ points: 20, cells: { points: null } });
  });
});

describe("below the table", () => {
  test("conclusion and the grade rule beside it", () => {
    const form = read(
      "\n自评表",
      "\n总分|||90|88|\n自评结论||总分高于90分(含)的结论为“优”，90~80分(含)为“良”，80~60分(含)为“中”，低于60分为“差”",
    );
    expect(form.conclusion).toMatchObject({ cell: { row: 5, column: 2 }, text: "" });
    expect(form.conclusion?.rule?.spot).toEqual({ row: 5, column: 3 });
    expect(form.total).toMatchObject({ row: 4, pointsValue: 90, scoreValue: 88 });
  });

  test("blocks of reasons and measures", () => {
    const form = read(
      "\n自评表",
      "\n总分|||90|88|\n偏差大或目标未完成原因分析|疫情\n改进措施及结果应用方案|\n其他需要说明的问题|无",
    );
    const blocks = form.reasonBlocks.map(({ kind, cell, text }) => [kind, cellName(cell), text]);
    expect(blocks).toEqual([
      ["reason", "B5", "疫情"],
      ["measure", "B6", ""],
      ["other", "B7", "无"],
    ]);
  });

  test("a total whose numbers slipped out of their columns", () => {
    const form = read("\n自评表", "\n总分||90|88||");
    expect(form.total).toMatchObject({ pointsValue: 90, scoreValue: 88 });
    expect(cellName(form.total!.score!)).toBe("D4");
  });

  test("总分值, 总得分, 自评等级 as headings over the numbers", () => {
    const form = read("\n自评表", "\n总分|总分值|总得分|自评等级||\n|90|88|良||");
    expect(form.total).toMatchObject({ pointsValue: 90, scoreValue: 88 });
    expect(cellName(form.conclusion!.cell)).toBe("D5");
  });
});
