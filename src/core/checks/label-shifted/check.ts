import { COLUMN_ROLES, type TableRow } from "../../detect";
import { cellName, columnName } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext, Fault } from "../finding";
import { nameSpot } from "../shared/rows";
import { isOutOfPlace, moveBack, movedCells } from "../shared/shifted";

export const labelShifted = defineCheck({
  id: "label-shifted",
  level: "error",
  fix: "ask",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: (context) =>
    context.form.rows.flatMap((row): readonly Fault[] => {
      if (row.kind === "placeholder") return [];
      const moved = movedCells(context, row);
      const [first] = moved;
      if (row.shift === 0 || !first) return outOfPlace(context, row);
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

function outOfPlace({ form }: CheckContext, row: TableRow): readonly Fault[] {
  if (row.kind !== "indicator" || !isOutOfPlace(row)) return [];
  const held = COLUMN_ROLES.slice(2).flatMap((role) => row.cells[role] ?? []);
  const facts = { row: String(row.row), found: row.name };
  return [
    {
      spots: [nameSpot(form, row), ...held],
      message: message("check.label-shifted.value", facts),
    },
  ];
}
