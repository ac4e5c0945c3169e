import { createGrid, type Cell, type Grid, type Spot } from "../src/core";

const HEADER = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析",
];

/** A form with as many indicator rows as asked for: how the engine grows with the sheet. */
export function tallForm(rows: number): Grid {
  const cells: [Spot, Cell][] = [];
  const put = (row: number, column: number, value: string | number): void => {
    cells.push([
      { row, column },
      { value, text: String(value), formula: null, format: "General" },
    ]);
  };
  put(1, 1, "项目支出绩效自评表（2024年度）");
  HEADER.forEach((label, i) => put(3, i + 1, label));
  for (let i = 0; i < rows; i++) {
    const row = i + 4;
    if (i === 0) put(row, 1, "产出指标");
    if (i % 10 === 0) put(row, 2, "数量指标");
    put(row, 3, `培训人数第${i + 1}期`);
    put(row, 4, `≥${100 + (i % 50)}人`);
    put(row, 5, `${90 + (i % 70)}人`);
    put(row, 6, 5);
  }
  put(rows + 4, 1, "总分");
  put(rows + 4, 6, rows * 5);
  return createGrid({ sheet: "自评表", cells });
}
