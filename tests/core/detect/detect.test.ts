import fc from "fast-check";
import {
  areaName,
  createGrid,
  detectForms,
  type Form,
  type Grid,
  type Spot,
} from "../../../src/core";
import { MORE_PROVINCES } from "./layouts/more-provinces";
import { PROVINCES } from "./layouts/provinces";
import { sheetOf } from "./sheet";

describe("several forms in one sheet", () => {
  const FORM = (project: string, name: string): string => `2024年度项目支出绩效自评表
项目名称|${project}
三级指标|年度指标值|实际完成值|分值|得分
${name}|≥53人|55人|100|
总分|||100|
填表人：`;

  test("each has its own head, rows and area", () => {
    const { forms, nearMiss } = detectForms(
      sheetOf(`${FORM("招聘", "面试人数")}\n${FORM("培训", "培训人数")}`),
    );
    const seen = forms.map((form) => [
      ...[form.project?.text, areaName(form.area), form.total?.row],
      ...form.rows.map(({ name }) => name),
    ]);
    expect(seen).toEqual([
      ["招聘", "A1:E6", 5, "面试人数"],
      ["培训", "A7:E12", 11, "培训人数"],
    ]);
    expect(nearMiss).toBeNull();
  });
});

test("a form without title and total begins with its project", () => {
  const table = "三级指标|年度指标值|实际完成值|分值|得分\n培训人数|≥53人|55人|100|";
  const { forms } = detectForms(sheetOf(`项目名称|甲\n${table}\n项目名称|乙\n${table}`));
  expect(forms.map(({ project, rows }) => [project?.text, rows.length])).toEqual([
    ["甲", 1],
    ["乙", 1],
  ]);
});

describe("sheets that hold no form", () => {
  test.each([
    ["a summary of projects", "项目名称|单位|执行率|总分|等级\n招聘|人社局|100%|98|优"],
    ["prose", "一、基本情况\n本单位2024年实施项目15个，总分98分。"],
    ["nothing", ""],
    ["a budget table", "科目|年初预算数|全年预算数|全年执行数|执行率\n工资|1|2|3|4"],
  ])("%s", (_, drawing) => {
    expect(detectForms(sheetOf(drawing)).forms).toEqual([]);
  });

  test("the nearest row and what it lacks are told", () => {
    const { nearMiss } = detectForms(sheetOf("报告\n指标名称|分值|得分|备注\n培训|10|10|", "汇总"));
    expect(nearMiss).toEqual({
      sheet: "汇总",
      nearest: { row: 2, found: ["name", "points", "score", "remark"] },
      missing: ["target", "actual"],
    });
  });
});

/** The grid with every cell and merge moved. */
function moved(grid: Grid, down: number, right: number): Grid {
  const cells = grid
    .rows()
    .flatMap((row) =>
      grid
        .rowCells(row)
        .map(([column, cell]) => [{ row: row + down, column: column + right }, cell] as const),
    );
  const merges = grid.merges.map((area) => ({
    top: area.top + down,
    left: area.left + right,
    bottom: area.bottom + down,
    right: area.right + right,
  }));
  return createGrid({ sheet: grid.sheet, cells, merges });
}

/** Everything found, with every address moved back. */
function relative(forms: readonly Form[], down: number, right: number): unknown {
  const back = (key: string, value: unknown): unknown => {
    if (typeof value === "number") {
      if (/^(?:row|top|bottom|firstRow|lastRow)$/.test(key)) return value - down;
      if (/^(?:column|left|right)$/.test(key)) return value - right;
    }
    if (key === "headerRows") return (value as number[]).map((row) => row - down);
    return value;
  };
  return JSON.parse(JSON.stringify(forms, back));
}

describe("properties", () => {
  const offsets = fc.record({ down: fc.nat({ max: 40 }), right: fc.nat({ max: 12 }) });

  test.each(PROVINCES)("moving a form changes its addresses only ($place)", ({ drawing }) => {
    const grid = sheetOf(drawing);
    const expected = relative(detectForms(grid).forms, 0, 0);
    fc.assert(
      fc.property(offsets, ({ down, right }) => {
        const { forms } = detectForms(moved(grid, down, right));
        expect(relative(forms, down, right)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test.each([...PROVINCES, ...MORE_PROVINCES])(
    "losing all merged cells loses nothing ($place)",
    ({ drawing }) => {
      const grid = sheetOf(drawing);
      const cells = grid
        .rows()
        .flatMap((row) =>
          grid.rowCells(row).map(([column, cell]) => [{ row, column }, cell] as const),
        );
      const flat = createGrid({ sheet: grid.sheet, cells });
      const seen = ({ forms }: { forms: readonly Form[] }): unknown =>
        forms.map(({ columns, rows, total, conclusion, goal, fund }) => [
          ...[Object.keys(columns), total?.score, conclusion?.cell, goal, fund?.scoring?.cells],
          rows.map(({ kind, row, name, points, cells: at, texts, level1, level2 }) => [
            ...[kind, row, name, points, at.score, texts.target, level1?.text, level2?.text],
          ]),
        ]);
      expect(seen(detectForms(flat))).toEqual(seen(detectForms(grid)));
    },
  );

  const words = fc.constantFrom(
    ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "项目名称"],
    ...[
      "总分",
      "小计",
      "自评结论",
      "产出指标(50分)",
      "数量指标",
      "(50分)",
      "≥5人",
      "5人",
      "……",
      "符号",
    ],
    ...[
      "全年预算数",
      "全年执行数",
      "执行率",
      "年度资金总额",
      "预期目标",
      "实际完成情况",
      "原因分析",
      "-",
    ],
  );
  const value = fc.oneof(
    words,
    fc.double({ noNaN: true }),
    fc.string({ maxLength: 12 }),
    fc.boolean(),
  );
  const cell = fc.record({ row: fc.nat({ max: 14 }), column: fc.nat({ max: 9 }), value });
  const merge = fc.record({
    top: fc.integer({ min: 1, max: 15 }),
    left: fc.integer({ min: 1, max: 10 }),
    tall: fc.nat({ max: 3 }),
    wide: fc.nat({ max: 3 }),
  });

  test("any sheet is read without an error, and no row stands twice", () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 120 }),
        fc.array(merge, { maxLength: 6 }),
        (cells, areas) => {
          const { forms, nearMiss } = detectForms(
            createGrid({
              sheet: "表",
              cells: cells.map(({ row, column, value: held }) => {
                const spot: Spot = { row: row + 1, column: column + 1 };
                return [
                  spot,
                  { value: held, text: String(held), formula: null, format: "General" },
                ];
              }),
              merges: areas.map(({ top, left, tall, wide }) => ({
                ...{ top, left, bottom: top + tall, right: left + wide },
              })),
            }),
          );
          expect(forms.length > 0).toBe(nearMiss === null);
          for (const { rows } of forms)
            expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});
