import { COLUMN_ROLES, type TableRow } from "../../detect";
import { cellName, columnName, type Grid, type Spot } from "../../grid";
import { message } from "../../messages";
import type { Edit } from "../../plan/edit";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext } from "../finding";
import { cellAt, setValue } from "../shared/edits";

export const labelShifted = defineCheck({
  id: "label-shifted",
  level: "error",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: (context) =>
    context.form.rows.flatMap((row) => {
      const moved = movedCells(context, row);
      const [first] = moved;
      if (row.shift === 0 || !first) return [];
      const facts = {
        name: row.name,
        expected: columnName(first.to.column),
        found: cellName(first.from),
      };
      return [
        {
          spots: [...moved.map(({ from }) => from), ...moved.map(({ to }) => to)],
          message: message("check.label-shifted", facts),
          edits: moveBack(context.grid, moved),
        },
      ];
    }),
});

interface Moved {
  readonly from: Spot;
  readonly to: Spot;
}

/** Cells of the row that hold something outside their header's column. */
function movedCells({ form, grid }: CheckContext, row: TableRow): readonly Moved[] {
  return COLUMN_ROLES.flatMap((role) => {
    const from = row.cells[role];
    const column = form.columns[role]?.column;
    if (!from || column === undefined || from.column === column) return [];
    const held = cellAt(grid, from);
    return held.value === null && held.formula === null
      ? []
      : [{ from, to: { row: from.row, column } }];
  });
}

/** All cells to their columns at once; none when a merged area or a formula stands in the way. */
function moveBack(grid: Grid, moved: readonly Moved[]): readonly Edit[] {
  const spots = moved.flatMap(({ from, to }) => [from, to]);
  const blocked = spots.some(
    ({ row, column }) =>
      grid.mergeAt(row, column) !== null || grid.cell(row, column).formula !== null,
  );
  if (blocked) return [];
  const after = new Map<number, string | number | null>();
  for (const { from } of moved) after.set(from.column, null);
  for (const { from, to } of moved) {
    const { value, text } = cellAt(grid, from);
    after.set(to.column, typeof value === "boolean" ? text : value);
  }
  const row = moved[0]?.from.row ?? 0;
  return [...after].flatMap(([column, value]) => setValue(grid, { row, column }, value));
}
