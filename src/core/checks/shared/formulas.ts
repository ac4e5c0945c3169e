import { parseAreaName, parseCellName, type Area, type Grid, type Spot } from "../../grid";
import { cellAt } from "./edits";

const ERROR_CODE = /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Whether a cell shows one of the error values of a formula. */
export function isErrorText(text: string): boolean {
  return ERROR_CODE.test(text.normalize("NFKC").trim());
}

const REFERENCE = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?/g;

/** The areas a formula names on its own sheet; null when it looks elsewhere or by text. */
export function areasOf(formula: string): readonly Area[] | null {
  if (/[!"[\]{}]|INDIRECT|OFFSET|INDEX/i.test(formula)) return null;
  return [...formula.matchAll(REFERENCE)].flatMap(([name]) => parseAreaName(name) ?? []);
}

/** The cells a formula adds up, those of formulas it refers to included; null when unknowable. */
export function cellsBehind(grid: Grid, formula: string): ReadonlySet<string> | null {
  const seen = new Set<string>();
  const open = [formula];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const areas = areasOf(next);
    if (areas === null) return null;
    for (const spot of areas.flatMap(spotsOf)) {
      const key = spotKey(grid.anchor(spot.row, spot.column));
      if (seen.has(key)) continue;
      seen.add(key);
      const inner = cellAt(grid, spot).formula;
      if (inner !== null) open.push(inner);
    }
  }
  return seen;
}

export function spotKey({ row, column }: Spot): string {
  return `${row},${column}`;
}

/** Cells of an area; a whole column's worth is cut at 2000 rows. */
function spotsOf(area: Area): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 1999); row++) {
    for (let column = area.left; column <= area.right; column++) spots.push({ row, column });
  }
  return spots;
}

/** The formula with its row numbers moved: what filling it down by `rows` gives. */
export function moveRows(formula: string, rows: number): string {
  return formula.replace(REFERENCE, (name) =>
    name
      .split(":")
      .map((cell) => (parseCellName(cell) ? moveCell(cell, rows) : cell))
      .join(":"),
  );
}

function moveCell(cell: string, rows: number): string {
  return cell.replace(/(\$?)(\d+)$/, (_, fixed: string, row: string) =>
    fixed ? fixed + row : String(Number(row) + rows),
  );
}
