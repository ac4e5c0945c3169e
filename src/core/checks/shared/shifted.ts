import { COLUMN_ROLES, type TableRow } from "../../detect";
import { compact, type Grid, type Spot } from "../../grid";
import type { Edit } from "../../plan/edit";
import type { CheckContext } from "../finding";
import { cellAt, setValue } from "./edits";
import { isBlank, textOf } from "./rows";

export interface Moved {
  readonly from: Spot;
  readonly to: Spot;
}

/** Cells of the row that hold something outside their header's column. */
export function movedCells({ form, grid }: CheckContext, row: TableRow): readonly Moved[] {
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
export function moveBack(grid: Grid, moved: readonly Moved[]): readonly Edit[] {
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

const UNIT = "(?:万|亿)?(?:人次?|名|元|个|[场批]次|[次项家场期台套户件份天所处])?(?:/[^\\d]{1,4})?";
/** A target, no name: ≥95%, 260人, 1770元/人, 12月底前. */
const VALUE = new RegExp(
  `^[≥≤=><]+\\d|^\\d[\\d,.]*(?:%|${UNIT})$|^(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底)?前$`,
);

/**
 * Whether the row's cells are plainly not what the headings say, though they could not be moved into
 * place: a target stands where the name belongs, or the name where the target does.
 */
export function isOutOfPlace(row: TableRow): boolean {
  if (VALUE.test(compact(row.texts.name ?? row.name))) return true;
  if (!isBlank(row.texts.name) || isBlank(row.texts.target)) return false;
  const points = compact(textOf(row, "points"));
  const wordsForPoints = points !== "" && row.points === null && /\d/.test(points);
  return wordsForPoints || /^\d+(\.\d+)?$/.test(compact(textOf(row, "reason")));
}
