import type { ColumnRole } from "./form";
import type { Heading } from "./headings";
import { kindOf } from "./kinds";
import type { Sheet } from "./sheet";

/** Sign, value and unit below one merged heading, told apart by what stands there. */
export function splitSpan(
  sheet: Sheet,
  heading: Heading,
  role: ColumnRole,
  taken: ReadonlySet<ColumnRole>,
  rows: readonly number[],
): readonly { role: ColumnRole; column: number }[] {
  const whole = [{ role, column: heading.left }];
  if (role !== "target" || heading.left === heading.right) return whole;
  const parts: { role: ColumnRole; column: number }[] = [];
  for (let column = heading.left; column <= heading.right; column++) {
    const part = partOf(sheet, column, rows);
    if (part === null || parts.some((known) => known.role === part)) continue;
    if (part === "target" || !taken.has(part)) parts.push({ role: part, column });
  }
  return parts.length > 1 && parts.some((part) => part.role === "target") ? parts : whole;
}

function partOf(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
): "sign" | "target" | "unit" | null {
  const kinds = rows.flatMap((row) => {
    const piece = sheet.at(row, column);
    return piece && piece.spot.row === row && piece.spot.column === column ? [kindOf(piece)] : [];
  });
  if (kinds.length === 0) return null;
  const share = (test: (kind: (typeof kinds)[number]) => boolean): number =>
    kinds.filter(test).length / kinds.length;
  if (share(({ sign }) => sign) > 0.6) return "sign";
  return share(({ unit, answer }) => unit && !answer) > 0.6 ? "unit" : "target";
}

/** Below a merged heading: the first of its columns that holds most of the data. */
export function dataColumn(
  sheet: Sheet,
  { left, right }: Heading,
  rows: readonly number[],
): number {
  let best = left;
  let most = 0;
  for (let column = left; column <= right && right > left; column++) {
    const count = rows.filter((row) => {
      const piece = sheet.at(row, column);
      return piece !== null && piece.spot.column === column;
    }).length;
    if (count > most) [best, most] = [column, count];
  }
  return best;
}
