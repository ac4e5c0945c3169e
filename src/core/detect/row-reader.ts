import { message, type Message } from "../messages";
import { alignRow, MARGIN, type Alignment } from "./align";
import type { Slot } from "./columns";
import { INDICATOR_COSTS } from "./costs";
import type { ColumnRole, RowKind, TableRow } from "./form";
import { kindOf, numberIn } from "./kinds";
import { tidy } from "./labels/label-text";
import { isTitle, isYearLine } from "./labels/preamble";
import { isPageMark, isPlaceholder, isSubtotalLabel, isTotalLabel } from "./labels/rows";
import { rowLevels, trackLevels, type Levels, type LevelTracker } from "./levels";
import { levelPieces, placeCells, textsOf, valuesOf, type RowCells } from "./row-cells";
import type { Piece, Sheet } from "./sheet";

/** Reads the rows of a table one by one; what it has read so far decides what a fragment belongs to. */
export interface RowReader {
  readonly sheet: Sheet;
  /** No merged cells in the table: rows may be shifted and names split. */
  readonly pasted: boolean;
  readonly levels: LevelTracker;
  readonly rows: TableRow[];
  /** The beginning of a name whose figures stand in a later row. */
  pendingName: string | null;
}

/** A row with its cells placed, before it is judged. */
interface Reading {
  readonly row: number;
  readonly pieces: readonly Piece[];
  readonly cells: RowCells;
  readonly alignment: Alignment<Slot>;
  readonly nameSlot: Slot | undefined;
}

export function createRowReader(sheet: Sheet, pasted: boolean): RowReader {
  return { sheet, pasted, levels: trackLevels(pasted), rows: [], pendingName: null };
}

/** Reads one row; false when it holds nothing of the table. `strict`: only a whole indicator counts. */
export function readRow(
  reader: RowReader,
  row: number,
  slots: readonly Slot[],
  strict: boolean,
): boolean {
  const reading = readCells(reader, row, slots);
  const subtotal = reading.pieces.find(({ text }) => isSubtotalLabel(text) || isTotalLabel(text));
  if (subtotal && !strict) {
    reader.rows.push(subtotalRow(reader, reading, tidy(subtotal.text)));
    return true;
  }
  const { pieces } = reading.cells;
  if (strict && !(pieces.target && numberIn(pieces.points ?? null) !== null)) return false;
  const own = levelPieces(reading.cells);
  const levels = rowLevels(reader.levels, reader.sheet, row, own, slots);
  const found = judge(reader, reading, levels, own.level2 ?? own.level1 ?? null);
  if (found) reader.rows.push(found);
  return found !== null || reader.pendingName !== null || own.level1 !== undefined;
}

/** Reads a row as a sub-total: 合计 in the middle of the table. */
export function readSubtotal(reader: RowReader, row: number, slots: readonly Slot[]): void {
  const reading = readCells(reader, row, slots);
  const label = reading.pieces.find(({ text }) => isTotalLabel(text));
  reader.rows.push(subtotalRow(reader, reading, tidy(label?.text ?? "")));
}

function subtotalRow(reader: RowReader, reading: Reading, name: string): TableRow {
  const none = { level1: null, level2: null };
  return tableRow(reader, reading, none, "subtotal", name, message("detect.row.subtotal"));
}

function readCells(
  { sheet, pasted, rows }: RowReader,
  row: number,
  slots: readonly Slot[],
): Reading {
  const pieces = sheet.row(row);
  const above = pasted ? (rows.at(-1)?.shift ?? 0) : 0;
  const margin = pasted ? MARGIN.pasted : MARGIN.merged;
  const alignment = alignRow(pieces, slots, INDICATOR_COSTS, margin, above);
  const cells = placeCells(sheet, row, slots, alignment);
  return { row, pieces, cells, alignment, nameSlot: slots.find(({ role }) => role === "name") };
}

/** Tells what a row is; `label`: the lowest level label of its own. Null for stray text. */
function judge(
  reader: RowReader,
  reading: Reading,
  levels: Levels,
  label: Piece | null,
): TableRow | null {
  const { cells } = reading;
  const { name } = cells.pieces;
  const make = (kind: RowKind, text: string, why: Message): TableRow =>
    tableRow(reader, reading, levels, kind, text, why);
  const filled = hasText(cells, "target") || hasText(cells, "actual");
  const figures = isPositive(cells.pieces.points) || isPositive(cells.pieces.score);
  const empty = (): TableRow => make("empty-category", "", message("detect.row.empty-category"));
  if (!name || kindOf(name).mark) {
    if (reader.pendingName !== null && (filled || figures)) return joinPending(reader, make, "");
    const told = hasText(cells, "target") || (filled && figures);
    if (!told || !(levels.level2 ?? cells.pieces.points)) return label ? empty() : null;
    const above = levels.level2?.text ?? levels.level1?.text ?? "";
    return make("indicator", above, message("detect.row.nameless"));
  }
  if (!filled && isPlaceholder(name.text)) {
    const text = tidy(name.text);
    return make("placeholder", text, message("detect.row.placeholder", { text }));
  }
  if (!filled && !figures) {
    if (name.spot.row < reading.row) return null;
    if (kindOf(name).level1 || kindOf(name).level2) {
      if (label !== null && label === cells.pieces.level2) return empty();
      const now = rowLevels(reader.levels, reader.sheet, reading.row, { level2: name }, []);
      return tableRow(
        reader,
        reading,
        now,
        "empty-category",
        "",
        message("detect.row.empty-category"),
      );
    }
    if (reader.pasted) return keepFragment(reader, reading, name, label !== null);
  }
  if (reader.pendingName !== null) return joinPending(reader, make, name.text);
  const { shift } = reading.alignment;
  const why =
    shift === 0
      ? message("detect.row.in-place")
      : message("detect.row.shifted", { columns: shift });
  return make("indicator", tidy(name.text), why);
}

function hasText({ pieces }: RowCells, role: ColumnRole): boolean {
  const piece = pieces[role];
  return piece !== undefined && !kindOf(piece).mark;
}

function isPositive(piece: Piece | undefined): boolean {
  return (numberIn(piece ?? null) ?? 0) > 0;
}

/** Words alone in a pasted row: the rest of the name above, the beginning of the one below, or noise. */
function keepFragment(reader: RowReader, reading: Reading, name: Piece, labelled: boolean): null {
  const column = reading.nameSlot?.column ?? name.spot.column;
  const alone = reading.pieces.length === 1;
  if (alone && (name.spot.column > column + 1 || isStray(name.text))) return null;
  const last = reader.rows.at(-1);
  if (!labelled && last?.kind === "indicator" && reader.pendingName === null) {
    const whole = tidy(last.name + name.text);
    reader.rows[reader.rows.length - 1] = {
      ...last,
      name: whole,
      why: message("detect.row.split"),
    };
  } else {
    reader.pendingName = (reader.pendingName ?? "") + name.text;
  }
  return null;
}

/** What page breaks leave between the rows: page numbers, the title and the year once more. */
function isStray(text: string): boolean {
  return isPageMark(text) || isTitle(text) || isYearLine(text);
}

function joinPending(
  reader: RowReader,
  make: (kind: RowKind, text: string, why: Message) => TableRow,
  rest: string,
): TableRow {
  const text = tidy((reader.pendingName ?? "") + rest);
  reader.pendingName = null;
  return make("indicator", text, message("detect.row.split"));
}

function tableRow(
  { sheet }: RowReader,
  { row, cells, alignment }: Reading,
  { level1, level2 }: Levels,
  kind: RowKind,
  name: string,
  why: Message,
): TableRow {
  return {
    ...{ kind, row, level1, level2, name, why },
    cells: cells.spots,
    texts: textsOf(cells),
    values: valuesOf(cells),
    points: numberIn(cells.pieces.points ?? null),
    score: numberIn(cells.pieces.score ?? null),
    shift: alignment.shift,
    hidden: sheet.grid.hiddenRows.has(row),
  };
}
