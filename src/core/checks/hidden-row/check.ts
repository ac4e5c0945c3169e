import { columnName } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { indicatorRows, nameSpot } from "../shared/rows";

const NEEDED = ["name", "target", "actual", "points", "score"] as const;

export const hiddenRow = defineCheck({
  id: "hidden-row",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, grid }) => {
    const counted = indicatorRows(form).filter(({ points }) => points !== 0);
    const rows = counted
      .filter(({ row, hidden }) => hidden || grid.hiddenRows.has(row))
      .map((row) => ({
        spots: [nameSpot(form, row)],
        message: message("check.hidden-row", { name: row.name, row: String(row.row) }),
      }));
    const columns = NEEDED.flatMap((role) => {
      const choice = form.columns[role];
      if (!choice || !grid.hiddenColumns.has(choice.column)) return [];
      const spots = [choice.spot, ...counted.flatMap(({ cells }) => cells[role] ?? [])];
      const facts = { column: columnName(choice.column), label: choice.label };
      return [{ spots, message: message("check.hidden-row.column", facts) }];
    });
    return [...rows, ...columns];
  },
});
