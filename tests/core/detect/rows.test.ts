import { cellName, detectForms, type Form, type TableRow } from "../../../src/core";
import { sheetOf } from "./sheet";

const HEADER =
  "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析|备注";

function read(rows: string): Form {
  const { forms } = detectForms(sheetOf(HEADER + "\n" + rows.replace(/^\n/, "")));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const brief = ({ kind, row, name, points, score }: TableRow): unknown[] => [
  ...[kind, row, name, points, score],
];

const cellsOf = ({ cells }: TableRow): string[] =>
  (["name", "target", "actual", "points", "score"] as const).map((role) => {
    const spot = cells[role];
    return spot ? cellName(spot) : "-";
  });

describe("one merged cell of points for several indicators", () => {
  test("is told on each of them, and on nobody else", () => {
    const { rows } = read(`
|产出指标|数量指标|修路|10公里|8公里|30|||
|||修桥|2座|2座|^|^||
|||路灯|100盏|100盏|^|^||
|||合格率|100%|100%|30|||`);
    expect(rows.map(({ name, sharesPoints }) => [name, sharesPoints])).toEqual([
      ["修路", "first"],
      ["修桥", "rest"],
      ["路灯", "rest"],
      ["合格率", undefined],
    ]);
  });
});

describe("rows of a sound table", () => {
  test("indicators, placeholders, empty categories and sub-totals are told apart", () => {
    const { rows } = read(`
|产出指标|数量指标|培训人数|≥53人|55人|10分|10.00||
|||指标2：||||||
|||……||||||
||质量指标|||||||
|小计|||||10|10||
|效益指标|社会效益指标|技能提升|有效提升|有效提升|20|||
||生态效益指标|||||0||`);
    expect(rows.map(brief)).toEqual([
      ["indicator", 2, "培训人数", 10, 10],
      ["placeholder", 3, "指标2：", null, null],
      ["placeholder", 4, "……", null, null],
      ["empty-category", 5, "", null, null],
      ["subtotal", 6, "小计", 10, 10],
      ["indicator", 7, "技能提升", 20, null],
      ["empty-category", 8, "", null, 0],
    ]);
  });

  test("a 合计 with indicators below it is a sub-total, the last one is the total", () => {
    const { rows, total } = read(`
|产出指标|数量指标|培训人数|≥53人|55人|10|10||
|合计|||||10|10||
|效益指标|社会效益指标|技能提升|有效提升|有效提升|20|20||
|合计|||||30|30||`);
    expect(rows.map(({ kind }) => kind)).toEqual(["indicator", "subtotal", "indicator"]);
    expect(total).toMatchObject({ row: 5, pointsValue: 30, scoreValue: 30 });
  });

  test("a missing score or points moves nothing", () => {
    const { rows } = read(`
|成本指标|经济成本指标|项目总成本|150万元|135万元||20||
|产出指标|数量指标|培训人数|≥53人||10|||`);
    expect(rows.map(cellsOf)).toEqual([
      ["D2", "E2", "F2", "G2", "H2"],
      ["D3", "E3", "F3", "G3", "H3"],
    ]);
    expect(rows.map(({ shift }) => shift)).toEqual([0, 0]);
  });

  test("the adjusted target of a row counts, else its original one", () => {
    const [form] = detectForms(
      sheetOf(`
三级指标|年初指标值|调整指标值|全年完成值|分值|得分
培训人数|≥53人|≥60人|55人|10|
合格率|≥90%||95%|10|`),
    ).forms;
    expect(form!.rows.map(({ texts }) => texts.target)).toEqual(["≥60人", "≥90%"]);
  });

  test("names with nothing filled in beside them are indicators still", () => {
    const { rows } = read(`
|产出指标|数量指标|培训人数||||||
||质量指标|合格率||||||`);
    expect(rows.map(({ kind, name }) => [kind, name])).toEqual([
      ["indicator", "培训人数"],
      ["indicator", "合格率"],
    ]);
  });

  test("marks and prose in a level column are no labels", () => {
    const { rows, labels } = read(`
绩效指标|产出指标|数量指标|培训人数|≥53人|55人|10|10||
^|-|-|-|-|-|-|-||
^|以上指标均按照年初批复的绩效目标填列，未作调整，特此说明。|<|<|<|<|<|<|<|<`);
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(labels.map(({ text }) => text)).toEqual(["产出指标", "数量指标"]);
  });

  test("a line of signatures ends the table", () => {
    const { rows } = read(`
|产出指标|数量指标|培训人数|≥53人|55人|10|10||
填表人：张某|||联系电话|||||
|产出指标|数量指标|参观人数|≥53人|55人|10|10||`);
    expect(rows.map(({ row }) => row)).toEqual([2]);
  });
});

describe("labels of the levels", () => {
  test("points in brackets, spans by merged cells, and labels carried down", () => {
    const { labels } = read(`
绩效指标|产出指标\\n（50分）|数量指标|培训人数|≥53人|55人|10|||
^|^|^|参观人数|≥5人|5人|10|||
^|^|质量指标(30.00分)|合格率|≥90%|95%|30|||
^|满意度指标10分|服务对象满意度指标|满意度|≥90%|95%|5|||
|||家长满意度|≥90%|95%|5|||`);
    const seen = labels.map(({ level, text, points, firstRow, lastRow, inferred }) => [
      ...[level, text, points, firstRow, lastRow, inferred],
    ]);
    expect(seen).toEqual([
      [1, "产出指标", 50, 2, 4, false],
      [2, "数量指标", null, 2, 3, false],
      [2, "质量指标", 30, 4, 4, false],
      [1, "满意度指标", 10, 5, 6, true],
      [2, "服务对象满意度指标", null, 5, 6, true],
    ]);
  });

  test("a 二级 label ends where a new 一级 label begins", () => {
    const { rows } = read(`
|产出指标|数量指标|培训人数|≥53人|55人|10|||
|成本指标||培训成本|≤5万元|5万元|10|||`);
    expect(rows.map(({ level1, level2 }) => [level1?.text, level2?.text])).toEqual([
      ["产出指标", "数量指标"],
      ["成本指标", undefined],
    ]);
  });

  test("a label that a page break split is one label", () => {
    const { labels } = read(`
|满意度指|满意度指标|学员满意度|≥90%|95%|5|||
|标(10分)||教师满意度|≥90%|95%|5|||`);
    expect(labels.filter(({ level }) => level === 1)).toMatchObject([
      { text: "满意度指标", points: 10, firstRow: 2, lastRow: 3 },
    ]);
  });
});

describe("rows of a pasted page", () => {
  test.each([
    ["one to the left", "||质量指标|合格率|≥90%|95%|10|9|", 0],
    ["one to the left, no labels", "||合格率|≥90%|95%|10|9|", -1],
    ["three to the left", "合格率|≥90%|95%|10|9", -3],
    ["one to the right", "||||合格率|≥90%|95%|10|9|少报一人", 1],
  ])("shifted %s", (_, row, shift) => {
    const { rows } = read(`
|产出指标|数量指标|培训人数|≥53人|55人|10|10||
${row}`);
    const moved = rows[1]!;
    expect(moved).toMatchObject({ name: "合格率", points: 10, score: 9, shift });
    expect(moved.texts).toMatchObject({ target: "≥90%", actual: "95%" });
  });

  test("a blank score stands beside the points, wherever the row slipped to", () => {
    const { rows } = read(`
|产出指标|数量指标|培训人数|≥53人|55人|10|||
||合格率|≥90%|95%|10|||`);
    expect(rows.map(cellsOf)).toEqual([
      ["D2", "E2", "F2", "G2", "H2"],
      ["C3", "D3", "E3", "F3", "G3"],
    ]);
  });

  test("page numbers, repeated labels and pieces of prose are no indicators", () => {
    const { rows } = read(`
|产出指标|数量指标|培训人数|≥53人|55人|10|10||
绩效指标|||||||||
第 2 页|||||||||
||||||||今后加强宣传，提高知晓率。|
||质量指标|合格率|≥90%|95%|10|10||`);
    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      [2, "培训人数"],
      [6, "合格率"],
    ]);
  });

  test("a name split over two rows is one name", () => {
    const { rows } = read(`
|产出指标|数量指标|培训 人|≥53人|55人|10|10||
|||数合计数量||||||
||质量指标|学员考试||||||
||||≥90%|95%|10|10||`);
    expect(rows.map(brief)).toEqual([
      ["indicator", 2, "培训人数合计数量", 10, 10],
      ["indicator", 5, "学员考试", 10, 10],
    ]);
  });
});
