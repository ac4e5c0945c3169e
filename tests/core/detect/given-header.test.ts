import { columnName, detectForms, type ColumnRole } from "../../../src/core";
import { sheetOf } from "./sheet";

/** The columns found below a header, and the indicators' names. */
function readFrom(drawing: string, headerRow: number) {
  const [form, ...others] = detectForms(sheetOf(drawing), { headerRow }).forms;
  expect(others).toEqual([]);
  const columns = Object.entries(form?.columns ?? {}).map(([role, { column }]) => [
    role,
    columnName(column),
  ]);
  return {
    columns: Object.fromEntries(columns) as Partial<Record<ColumnRole, string>>,
    names: form?.rows.map(({ name }) => name),
    headerRows: form?.headerRows,
  };
}

const ROWS = `
1|培训人数|≥53人|55人|50|
2|培训场次|≥4场|4场|50|`;

describe("a header that is found only when a person points at it", () => {
  test.each<[string, string, number, object]>([
    [
      "in unusual words",
      `某局2024年工作考评\n序|考核事项|本年应达要求|年底落实|配分|考核打分${ROWS}`,
      2,
      { name: "B", target: "C", actual: "D", points: "E", score: "F" },
    ],
    [
      "with usual words for a few columns among many others",
      `序|归口|科室|经办|三级指标|指标值|电话|房间|分值\n1|甲|乙|丙|培训人数|≥53人|1|2|50\n2|甲|乙|丙|培训场次|≥4场|1|2|50`,
      1,
      { name: "E", target: "F", points: "I" },
    ],
    [
      "of two columns",
      "考核事项|年度目标\n培训人数|≥53人\n培训场次|≥4场",
      1,
      { name: "A", target: "B" },
    ],
  ])("%s", (_, drawing, row, columns) => {
    expect(detectForms(sheetOf(drawing)).forms).toEqual([]);
    expect(readFrom(drawing, row)).toMatchObject({ columns, names: ["培训人数", "培训场次"] });
  });

  test.each([
    ["its upper row", 2],
    ["its lower row", 3],
  ])("split in two rows with merged cells, by %s", (_, row) => {
    const drawing = `某局2024年工作考评
序|考核事项|数量|<|评定|<
^|^|年初要求|年底落实|配分|打分${ROWS}`;
    expect(detectForms(sheetOf(drawing)).forms).toEqual([]);
    expect(readFrom(drawing, row)).toEqual({
      columns: { name: "B", target: "C", actual: "D", points: "E", score: "F" },
      names: ["培训人数", "培训场次"],
      headerRows: [2, 3],
    });
  });

  test("split in two rows under wide headings alone, by its upper row", () => {
    const drawing = `考核|<|数量|<|评定|<
序|事项|年初要求|年底落实|配分|打分${ROWS}`;
    expect(readFrom(drawing, 1)).toMatchObject({
      headerRows: [1, 2],
      names: ["培训人数", "培训场次"],
    });
  });
});

describe("a row that can't be a header", () => {
  const FORM = `2024年度项目支出绩效自评表
序|事情|要求|配分
产出指标|数量指标|≥53人|50

考核事项|年度目标`;

  test.each<[string, number, ColumnRole[], ColumnRole[]]>([
    ["the title", 1, [], ["name", "target"]],
    ["a header without a name", 2, ["target", "points"], ["name"]],
    ["a row of the table", 3, [], ["name", "target"]],
    ["a blank row", 4, [], ["name", "target"]],
    ["a row below the sheet", 99, [], ["name", "target"]],
    ["a header with nothing below", 5, ["name", "target"], []],
  ])("%s", (_, row, found, missing) => {
    const { forms, nearMiss } = detectForms(sheetOf(FORM), { headerRow: row });
    expect(forms).toEqual([]);
    expect(nearMiss).toEqual({ sheet: "自评表", nearest: { row, found }, missing });
  });
});

test("a form that is found by itself reads alike when its header is given", () => {
  const drawing = `2024年度项目支出绩效自评表
项目名称|某培训
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训人数|≥53人|55人|100|
总分|||||100|`;
  expect(detectForms(sheetOf(drawing), { headerRow: 3 })).toEqual(detectForms(sheetOf(drawing)));
});
