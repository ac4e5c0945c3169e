import {
  cellName,
  createGrid,
  parseAreaName,
  type Cell,
  type CellValue,
  type Grid,
} from "../../src/core";

/** A cell of a sample: a plain value, or the parts that differ from one. */
export type SampleCell = CellValue | Partial<Cell>;

export interface Sample {
  readonly sheet?: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Cells that refuse writing; present at all: the sheet is protected. */
  readonly locked?: readonly string[];
}

/** A grid from rows of values, row 1 first. */
export function sampleGrid(sample: Sample): Grid {
  const cells = sample.rows.flatMap((row, i) =>
    row.map((cell, j) => [{ row: i + 1, column: j + 1 }, sampleCell(cell)] as const),
  );
  const locked = new Set(sample.locked);
  return createGrid({
    sheet: sample.sheet ?? "自评表",
    cells,
    merges: (sample.merges ?? []).map((name) => parseAreaName(name)!),
    hiddenRows: sample.hiddenRows ?? [],
    hiddenColumns: sample.hiddenColumns ?? [],
    isProtected: sample.locked !== undefined,
    isLocked: (spot) => locked.has(cellName(spot)),
  });
}

function sampleCell(cell: SampleCell): Cell {
  const parts = typeof cell === "object" && cell !== null ? cell : { value: cell };
  const value = parts.value ?? null;
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
  return { value, text, formula: null, format: "General", ...parts };
}

/** A small form: title, header, two indicators with a merged reason cell, a total that is a formula. */
export const SMALL_FORM: Sample = {
  sheet: "自评表",
  rows: [
    ["项目支出绩效自评表"],
    ["三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
    ["培训人数", "≥53人", 53, 10, null, null],
    ["满意度", { value: 0.9, text: "90%", format: "0%" }, "95%", 10, null, null],
    ["总分", null, null, 20, { value: 0, text: "0", formula: "=SUM(E3:E4)" }, null],
  ],
  merges: ["A1:G1", "F3:G3", "F4:G4"],
};
