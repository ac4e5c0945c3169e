import { compact, type Grid, type Spot } from "../../core";

/** Labels of the head of a form, as the published forms print them. */
export const HEAD_LABELS = {
  project: /^(?:项目支出?名称|项目名称|专项名称)$/,
  department: /^(?:市级|省级|县级)?主管部门(?:及代码|名称)?$/,
  unit: /^(?:实施单位|预算单位|项目单位|填报单位|单位名称)$/,
  goal: /^(?:预期目标|预算目标|年初设定目标|年初目标|年度目标)$/,
} as const;

export type HeadLabel = keyof typeof HEAD_LABELS;

/**
 * The cell that a label's value goes into: right of the label, or, for the headings of the goal
 * block, below it. Null when the form has no such label above the given row.
 */
export function valueCell(grid: Grid, label: HeadLabel, above: number): Spot | null {
  for (const row of grid.rows()) {
    if (row >= above) break;
    for (const [column, { text }] of grid.rowCells(row)) {
      if (!HEAD_LABELS[label].test(compact(text).replace(/[:：]$/, ""))) continue;
      const area = grid.mergeAt(row, column) ?? { bottom: row, right: column };
      const beside = { row, column: area.right + 1 };
      const below = { row: area.bottom + 1, column };
      return label === "goal"
        ? grid.anchor(below.row, below.column)
        : grid.anchor(beside.row, beside.column);
    }
  }
  return null;
}

/** The cell that prints the year with room for it: "(      年度)", "（2023年度）". */
export function yearCell(grid: Grid, above: number): { spot: Spot; text: string } | null {
  for (const row of grid.rows()) {
    if (row >= above) break;
    for (const [column, { text }] of grid.rowCells(row)) {
      if (/(?:20\d\d|[\s_]{2,})\s*年度/.test(text) || /^[(（]\s*年度?[)）]$/.test(text)) {
        return { spot: { row, column }, text };
      }
    }
  }
  return null;
}
