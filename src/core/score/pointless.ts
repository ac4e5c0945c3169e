import type { Form, TableRow } from "../detect";
import { sum } from "../grid";

const WHOLE = 100;

/**
 * Whether an indicator without points is worth none, rather than its points forgotten: the other rows
 * make up all that its 二级 or 一级指标 states, or the whole form's 100. Such are the rows 其中…, which
 * only break up the figure above.
 */
export function carriesNoPoints(
  { form, row }: { readonly form: Form; readonly row: TableRow },
  executionPoints: number,
): boolean {
  if (row.points !== null || row.score !== null) return false;
  const rows = form.rows.filter(({ kind }) => kind === "indicator");
  const pointsOf = (some: readonly TableRow[]) => sum(some.map(({ points }) => points ?? 0));
  const stated = [row.level2, row.level1].find((label) => label && label.points !== null);
  if (stated && stated.points !== null) {
    const { spot } = stated;
    const group = rows.filter(({ level1, level2 }) =>
      [level1, level2].some(
        (label) => label?.spot.row === spot.row && label.spot.column === spot.column,
      ),
    );
    return pointsOf(group).eq(stated.points);
  }
  const added = pointsOf(rows);
  return added.gt(0) && added.plus(executionPoints).eq(WHOLE);
}
