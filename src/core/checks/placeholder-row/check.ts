import { COLUMN_ROLES, type TableRow } from "../../detect";
import { compact, type Spot } from "../../grid";
import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import { setValue } from "../shared/edits";
import { nameSpot } from "../shared/rows";

const PLACEHOLDER =
  /^(指标\d*[:：]?|[….·。]{2,}|\.{3,}|x{2,}|×{2,}|（?请填写.*|待填.*|示例.*|样例.*)$/i;

export const placeholderRow = defineCheck({
  id: "placeholder-row",
  level: "hint",
  fix: "safe",
  basis: INDICATORS,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, grid }) =>
    form.rows.flatMap((row) => {
      const name = compact(row.name);
      if (row.kind !== "placeholder" && !PLACEHOLDER.test(name)) return [];
      const spots = placeholderCells(row);
      const facts = { found: row.name };
      return [
        {
          spots: spots.length > 0 ? spots : [nameSpot(form, row)],
          message: message("check.placeholder-row", facts),
          edits: isOnlyPlaceholders(row) ? spots.flatMap((spot) => setValue(grid, spot, null)) : [],
        },
      ];
    }),
});

/** The cells of the row, its categories left out, that hold a placeholder. */
function placeholderCells(row: TableRow): readonly Spot[] {
  return contentRoles(row).flatMap((role) => {
    const spot = row.cells[role];
    return spot && PLACEHOLDER.test(compact(row.texts[role] ?? "")) ? [spot] : [];
  });
}

/** Nothing but placeholders: clearing them loses nobody's work. */
function isOnlyPlaceholders(row: TableRow): boolean {
  return contentRoles(row).every((role) => {
    const text = compact(row.texts[role] ?? "");
    return text === "" || PLACEHOLDER.test(text);
  });
}

function contentRoles(row: TableRow): readonly (typeof COLUMN_ROLES)[number][] {
  return COLUMN_ROLES.filter((role) => role !== "level1" && role !== "level2" && row.cells[role]);
}
