import type { TableRow } from "../detect";
import { columnName, plain, decimal, type Grid, type Spot } from "../grid";

/**
 * The formula of the live mark on a reason cell: the score is below the points and no reason is
 * written. It goes out by itself once the reason stands there. Null when the row lacks a cell for it.
 * Points typed as text ("10分") are put in as a number, since a number is below any text in Excel.
 */
export function highlightFormula(row: TableRow, grid: Grid): string | null {
  const { score, points, reason } = row.cells;
  if (!score || !reason || row.points === null) return null;
  const pointsAreNumber = points && typeof grid.cell(points.row, points.column).value === "number";
  const limit = pointsAreNumber ? reference(points) : plain(decimal(row.points));
  return `AND(ISNUMBER(${reference(score)}),${reference(score)}<${limit},LEN(TRIM(${reference(reason)}))=0)`;
}

/** Whether a conditional format's formula is one of ours: how a highlight is told from the form's own rules. */
export function isHighlightFormula(formula: string): boolean {
  return HIGHLIGHT.test(formula);
}

const CELL = String.raw`\$[A-Z]{1,3}\$\d+`;
const HIGHLIGHT = new RegExp(
  String.raw`^AND\(ISNUMBER\((${CELL})\),\1<(?:${CELL}|\d+(?:\.\d+)?),LEN\(TRIM\(${CELL}\)\)=0\)$`,
);

function reference({ row, column }: Spot): string {
  return `$${columnName(column)}$${row}`;
}
