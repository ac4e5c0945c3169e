import { mapCells, parseRect } from "./rect";
import type { BookSheet } from "./sheet";

/** The value of a plain "=SUM(E3:E8,E10)" or "=E3+E4"; null for any other formula, which keeps its value. */
export function sumOf(formula: string, sheet: BookSheet): number | null {
  const inner = /^=SUM\(([^()]*)\)$/i.exec(formula)?.[1];
  const terms = inner?.split(",") ?? formula.slice(1).split("+");
  const rects = terms.map((term) => parseRect(term.trim()));
  let sum = 0;
  for (const rect of rects) {
    if (!rect) return null;
    for (const value of mapCells(rect, (row, column) => sheet.cell(row, column)?.value).flat()) {
      if (typeof value === "number") sum += value;
    }
  }
  return sum;
}
