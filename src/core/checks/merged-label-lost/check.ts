import type { TableRow } from "../../detect";
import type { Spot } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext } from "../finding";
import { cellAt } from "../shared/edits";
import { indicatorRows } from "../shared/rows";

export const mergedLabelLost = defineCheck({
  id: "merged-label-lost",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template"],
  find: (context) =>
    ([1, 2] as const).flatMap((level) => {
      const bare = bareCells(context, level);
      const [first] = bare;
      if (!first) return [];
      const facts = { level: String(level), label: first.label, rows: String(bare.length) };
      const spots = bare.map(({ spot }) => spot);
      return [{ spots, message: message("check.merged-label-lost", facts) }];
    }),
});

interface BareCell {
  readonly spot: Spot;
  readonly label: string;
}

/** Indicator rows whose category cell is empty and belongs to no merged area with a label. */
function bareCells({ form, grid }: CheckContext, level: 1 | 2): readonly BareCell[] {
  const role = level === 1 ? "level1" : "level2";
  const column = form.columns[role]?.column;
  if (column === undefined) return [];
  return indicatorRows(form).flatMap((row) => {
    const label = labelOf(row, level);
    const spot = row.cells[role] ?? { row: row.row, column };
    const shown = cellAt(grid, { row: row.row, column: spot.column }).text.trim();
    if (shown !== "" || row.shift !== 0) return [];
    return [{ spot: { row: row.row, column: spot.column }, label: label ?? "" }];
  });
}

function labelOf(row: TableRow, level: 1 | 2): string | null {
  return (level === 1 ? row.level1?.text : row.level2?.text) ?? null;
}
