import type { ColumnRole, Form, LevelLabel, TableRow } from "../../detect";
import { compact, type Spot } from "../../grid";
import type { RowScore, Scorecard } from "../../score";

export function isBlank(text: string | undefined): boolean {
  return text === undefined || compact(text) === "";
}

/** The indicators of the table, placeholders and empty categories left out. */
export function indicatorRows(form: Form): readonly TableRow[] {
  return form.rows.filter(({ kind }) => kind === "indicator");
}

/** The scored rows of a card that are indicators and have not been skipped. */
export function scoredRows(card: Scorecard): readonly RowScore[] {
  return card.rows.filter(({ row, outcome }) => row.kind === "indicator" && outcome !== "skipped");
}

/** Where a role stands in a row: its own cell, else the header's column. Null without such a column. */
export function roleSpot(form: Form, row: TableRow, role: ColumnRole): Spot | null {
  const own = row.cells[role];
  if (own) return own;
  const column = form.columns[role]?.column;
  return column === undefined ? null : { row: row.row, column };
}

/** The role's cell, or the row's first cell when the form has no such column. */
export function roleOrName(form: Form, row: TableRow, role: ColumnRole): Spot {
  return roleSpot(form, row, role) ?? nameSpot(form, row);
}

export function nameSpot(form: Form, row: TableRow): Spot {
  return roleSpot(form, row, "name") ?? { row: row.row, column: form.area.left };
}

export function textOf(row: TableRow, role: ColumnRole): string {
  return row.texts[role]?.trim() ?? "";
}

/** The whole target as a person reads it: sign, value and unit, wherever they stand. */
export function targetText(row: TableRow): string {
  return textOf(row, "sign") + textOf(row, "target") + textOf(row, "unit");
}

/** A 一级 or 二级 category with the points in its brackets and the rows under it. */
export interface Group {
  readonly level: 1 | 2;
  readonly text: string;
  readonly points: number | null;
  readonly spot: Spot;
  readonly rows: readonly TableRow[];
}

/** The categories of a form; a label repeated after a page break is one category. */
export function groupsOf(form: Form): readonly Group[] {
  const groups = new Map<string, Group>();
  const all = indicatorRows(form);
  for (const label of form.labels) {
    const rows = all.filter((row) => carries(row, label));
    const parent = label.level === 1 ? "" : compact(parentOf(form, label));
    const key = `${label.level}/${parent}/${compact(label.text)}`;
    const known = groups.get(key);
    groups.set(key, {
      level: label.level,
      text: label.text,
      points: known?.points ?? label.points,
      spot: known && known.points !== null ? known.spot : label.spot,
      rows: [...new Set([...(known?.rows ?? []), ...rows])],
    });
  }
  return [...groups.values()];
}

function carries(row: TableRow, label: LevelLabel): boolean {
  const own = label.level === 1 ? row.level1 : row.level2;
  if (own === null) return row.row >= label.firstRow && row.row <= label.lastRow;
  return own.spot.row === label.spot.row && own.spot.column === label.spot.column;
}

function parentOf(form: Form, label: LevelLabel): string {
  const parents = form.labels.filter(
    ({ level, firstRow, lastRow }) =>
      level === 1 && firstRow <= label.firstRow && lastRow >= label.firstRow,
  );
  return parents.at(-1)?.text ?? "";
}
