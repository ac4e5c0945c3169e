import {
  cellName,
  checkContext,
  detectForms,
  scoreForm,
  type CheckContext,
  type CheckId,
  type ColumnRole,
  type Finding,
  type Profile,
  type RowScore,
  type Spot,
} from "../../../src/core";
import { openWorkbook } from "../../../src/hosts/xlsx/node";
import { bytesOf, formCases } from "../../forms/fixtures";
import { findingsOf, profileOf } from "../run-checks";
import { Sheet } from "../sample";

/** A published form to plant faults in. */
export interface Plot {
  readonly id: string;
  readonly profile: Profile;
  readonly context: CheckContext;
  readonly rows: readonly RowScore[];
  /** What is said of the form as published. */
  readonly known: readonly Finding[];
}

/** A form with one fault in it. */
export interface Planted {
  readonly check: CheckId;
  readonly way: string;
  /** The sheets of the workbook; the fault is in the first. */
  readonly sheets: readonly Sheet[];
  readonly cells: readonly string[];
  readonly fileName?: string;
}

/** Plants a fault in every way it knows; none where the form has no place for it. */
export type Planter = (plot: Plot) => Iterable<Planted | null>;

export const plots: readonly Plot[] = formCases.map(({ id, expected }) => {
  const book = openWorkbook(bytesOf(id, "filled.xlsx"));
  const grid = book.read(book.sheetNames[0]!);
  const profile = profileOf(expected.profile);
  const card = scoreForm(detectForms(grid).forms[0]!, profile);
  const context = checkContext(card, grid);
  const rows = card.rows.filter(
    ({ row, outcome }) => row.kind === "indicator" && outcome !== "skipped",
  );
  return { id, profile, context, rows, known: findingsOf([grid], profile).flat() };
});

/** A fresh copy of the plot's sheet. */
export function sheetOf({ context }: Plot): Sheet {
  return Sheet.of(context.grid);
}

/** The first and the last of the rows that fit: two places for each way of planting. */
export function some(rows: readonly RowScore[], fits: (row: RowScore) => boolean): RowScore[] {
  const fit = rows.filter(fits);
  const [first, last] = [fit[0], fit.at(-1)];
  return first && last ? (first === last ? [first] : [first, last]) : [];
}

/** Where a role stands in a row. */
export function at({ context }: Plot, { row }: RowScore, role: ColumnRole): Spot | null {
  const column = context.form.columns[role]?.column;
  return row.cells[role] ?? (column === undefined ? null : { row: row.row, column });
}

export function text({ row }: RowScore, role: ColumnRole): string {
  return row.texts[role]?.trim() ?? "";
}

interface Change {
  readonly spot: Spot | null | undefined;
  /** null clears the cell. */
  readonly value: string | number | null;
}

/** The form with some cells changed; null when one of them is not there or nothing changes. */
export function change(
  plot: Plot,
  check: CheckId,
  way: string,
  changes: readonly Change[],
  cells: readonly (Spot | null | undefined)[] = changes.slice(0, 1).map(({ spot }) => spot),
): Planted | null {
  const sheet = sheetOf(plot);
  for (const { spot, value } of changes) {
    if (!spot) return null;
    if (value === null) sheet.clear(spot);
    else sheet.put(spot, value);
  }
  return planted(check, way, [sheet], cells);
}

export function planted(
  check: CheckId,
  way: string,
  sheets: readonly Sheet[],
  cells: readonly (Spot | null | undefined)[],
): Planted | null {
  const names = cells.flatMap((spot) => (spot ? [cellName(spot)] : []));
  return names.length === 0 ? null : { check, way, sheets, cells: names };
}

/** A row whose score follows from the rule and is printed as it should be. */
export function isSound({ row, decision, value }: RowScore): boolean {
  return decision === "certain" && row.score !== null && row.points !== null && row.score === value;
}

export function isFull(scored: RowScore): boolean {
  return isSound(scored) && scored.row.score === scored.row.points;
}

export function isShort(scored: RowScore): boolean {
  return (
    scored.row.score !== null && scored.row.points !== null && scored.row.score < scored.row.points
  );
}

export function isNumber({ target, actual }: RowScore): boolean {
  return target.kind === "number" && actual.kind === "number";
}
