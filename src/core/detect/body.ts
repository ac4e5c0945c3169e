import { finish, type Steps } from "../grid";
import type { Slot } from "./columns";
import type { LevelLabel, TableRow } from "./form";
import { kindOf } from "./kinds";
import { isSubtotalLabel, isTotalLabel } from "./labels/rows";
import { createRowReader, readRow, readSubtotal } from "./row-reader";
import type { Piece, Sheet } from "./sheet";
import { endsTable } from "./table-end";

/** One stretch of table rows below a header. */
export interface Stretch {
  readonly slots: readonly Slot[];
  readonly rows: readonly number[];
  /** A level label that slipped into the header row. */
  readonly slipped: Piece | null;
}

export interface Body {
  readonly rows: readonly TableRow[];
  readonly labels: readonly LevelLabel[];
  /** The row of the total; null when the table has none below it. */
  readonly totalRow: number | null;
  readonly lastRow: number;
}

/**
 * Reads all rows of a form's table, also where its header is repeated after a page break. `pasted`:
 * the table has no merged cells, so that rows may be shifted and names split.
 */
export function* bodySteps(
  sheet: Sheet,
  stretches: readonly Stretch[],
  pasted: boolean,
): Steps<Body> {
  const body = yield* readAs(sheet, stretches, pasted);
  const onlyNames = pasted && body.pendingName !== null && body.rows.length === 0;
  return onlyNames ? yield* readAs(sheet, stretches, false) : body;
}

/** `bodySteps` at once. */
export function readBody(sheet: Sheet, stretches: readonly Stretch[], pasted: boolean): Body {
  return finish(bodySteps(sheet, stretches, pasted));
}

function* readAs(
  sheet: Sheet,
  stretches: readonly Stretch[],
  pasted: boolean,
): Steps<Body & { readonly pendingName: string | null }> {
  const reader = createRowReader(sheet, pasted);
  /** Total rows with nothing below them yet; an indicator below makes them sub-totals. */
  let totals: { readonly row: number; readonly slots: readonly Slot[] }[] = [];
  let lastRow = 0;
  const settle = (ended: typeof totals): void => {
    for (const { row, slots } of ended) readSubtotal(reader, row, slots);
  };
  for (const { slots, rows, slipped } of stretches) {
    if (slipped) reader.levels.take(slipped.spot.row, slipped, null);
    for (const row of rows) {
      yield;
      const pieces = sheet.row(row);
      if (endsTable(pieces)) break;
      if (isTotal(pieces)) {
        totals.push({ row, slots });
        lastRow = row;
        continue;
      }
      const read = readRow(reader, row, slots, totals.length > 0);
      if (read) {
        lastRow = row;
        settle(totals);
        totals = [];
      } else if (totals.length > 0) break;
    }
  }
  settle(totals.slice(0, -1));
  const below = stretches.at(-1)?.rows.filter((row) => row > lastRow) ?? [];
  const totalRow = totals.at(-1)?.row ?? below.find((row) => isTotal(sheet.row(row))) ?? null;
  const rows = [...reader.rows].sort((a, b) => a.row - b.row);
  return {
    rows: withShared(rows, sheet),
    labels: reader.levels.labels,
    totalRow,
    lastRow,
    pendingName: reader.pendingName,
  };
}

/** Marks the indicators whose points stand in one merged cell; those below its first row show none. */
function withShared(rows: readonly TableRow[], { grid }: Sheet): TableRow[] {
  const indicators = rows.filter(({ kind }) => kind === "indicator");
  const shared = new Map<TableRow, "first" | "rest">();
  for (const first of indicators) {
    const { points } = first.cells;
    const area = points ? grid.mergeAt(first.row, points.column) : null;
    if (!area) continue;
    const covered = indicators.filter(({ row }) => row >= area.top && row <= area.bottom);
    if (covered.length < 2) continue;
    for (const row of covered) shared.set(row, row === first ? "first" : "rest");
  }
  return rows.map((row) => {
    const sharesPoints = shared.get(row);
    return sharesPoints ? { ...row, sharesPoints } : row;
  });
}

function isTotal(pieces: readonly Piece[]): boolean {
  const label = pieces.find((piece) => !kindOf(piece).corner);
  return label !== undefined && isTotalLabel(label.text) && !isSubtotalLabel(label.text);
}
