import type { Area, Steps } from "../grid";
import { findBlocks } from "./blocks";
import { bodySteps, type Body, type Stretch } from "./body";
import { layOut, type Layout } from "./columns";
import { findConclusion } from "./conclusion";
import { executionRow, fundWithExecution, repeatsExecution } from "./execution-row";
import type { Form } from "./form";
import { findFund, findMoneyUnit } from "./fund";
import { readHeadings } from "./headings";
import type { HeaderRows } from "./header";
import { isLevelWord, parseLevel } from "./labels/levels";
import { withPointsInNames } from "./points-in-names";
import { findGoal, readPreamble } from "./preamble";
import type { Segment } from "./segments";
import type { Piece, Sheet } from "./sheet";
import { findTopTotal, readTotal } from "./total";

const SAMPLE = 300;

/** Reads one form whose table has one row an indicator and whose head stands above it. */
export function* formSteps(sheet: Sheet, segment: Segment): Steps<Form | null> {
  const first = segment.headers[0];
  if (!first) return null;
  const rows = sheet.between(segment.top, segment.bottom);
  const above = rows.filter((row) => row < first.top);
  const stretches = readStretches(sheet, segment, rows);
  const layout = stretches[0]?.layout;
  if (!layout || !isForm(layout, first)) return null;
  const area = areaOf(sheet, segment, rows);
  const pasted = isPasted(sheet, segment);
  const body = yield* bodySteps(
    sheet,
    stretches.map(({ stretch }) => stretch),
    pasted,
  );
  if (first.given && body.rows.length === 0) return null;
  const end = Math.max(body.lastRow, ...segment.headers.map(({ bottom }) => bottom));
  const below = rows.filter((row) => row > end);
  const total = totalOf(sheet, body, layout, above, pasted);
  const fundAbove = findFund(sheet, above);
  const execution = executionRow(body.rows, fundAbove);
  const rowsOfTable = body.rows.filter(
    (row) => row !== execution && !repeatsExecution(row, fundAbove),
  );
  const conclusion = findConclusion(sheet, [...below, ...above], total, area.right);
  return {
    kind: layout.columns.actual || layout.columns.score ? "self-evaluation" : "indicator-list",
    block: null,
    sheet: sheet.grid.sheet,
    area,
    ...readPreamble(sheet, above),
    moneyUnit: findMoneyUnit(sheet, above, fundAbove?.area.top),
    fund: execution ? fundWithExecution(sheet, fundAbove, execution) : fundAbove,
    goal: findGoal(sheet, above),
    headerRows: segment.headers.flatMap(headerRows),
    columns: layout.columns,
    labels: body.labels,
    rows: layout.columns.points ? rowsOfTable : withPointsInNames(rowsOfTable),
    total,
    conclusion,
    reasonBlocks: findBlocks(sheet, [...above, ...below], area.right),
    surroundings: [...above, ...below]
      .flatMap((row) => sheet.row(row))
      .map(({ text }) => text)
      .join("\n"),
  };
}

function headerRows({ top, bottom }: HeaderRows): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

function readStretches(
  sheet: Sheet,
  { headers, bottom }: Segment,
  rows: readonly number[],
): readonly { readonly layout: Layout; readonly stretch: Stretch }[] {
  return headers.map((header, i) => {
    const last = headers[i + 1]?.top ?? bottom + 1;
    const own = rows.filter((row) => row > header.bottom && row < last);
    const headings = readHeadings(sheet, header);
    const layout = layOut(sheet, headings, own.slice(0, SAMPLE));
    return {
      layout,
      stretch: { slots: layout.slots, rows: own, slipped: slippedLabel(sheet, header) },
    };
  });
}

function slippedLabel(sheet: Sheet, header: HeaderRows): Piece | null {
  const pieces = headerRows(header).flatMap((row) => sheet.row(row));
  return pieces.find(({ text }) => isLevelWord(parseLevel(text).text, 1)) ?? null;
}

/** A table that says what is to be reached, and either what was reached or what it is worth. */
function isForm({ columns }: Layout, { given }: HeaderRows): boolean {
  if (!columns.name || !(columns.target ?? columns.actual)) return false;
  return given === true || Object.keys(columns).length >= 3;
}

/** A page that was pasted has no merged cells in its table. */
function isPasted(sheet: Sheet, { headers, bottom }: Segment): boolean {
  const top = headers[0]?.top ?? 1;
  return !sheet.grid.merges.some((area) => area.bottom >= top && area.top <= bottom);
}

function totalOf(
  sheet: Sheet,
  body: Body,
  layout: Layout,
  above: readonly number[],
  pasted: boolean,
): Form["total"] {
  const own = body.totalRow === null ? null : readTotal(sheet, body.totalRow, layout.slots, pasted);
  return own ?? findTopTotal(sheet, above);
}

function piecesOf(sheet: Sheet, rows: readonly number[]): readonly Piece[] {
  return rows.flatMap((row) => sheet.row(row));
}

function areaOf(sheet: Sheet, { top }: Segment, rows: readonly number[]): Area {
  const pieces = piecesOf(sheet, rows);
  return {
    top: Math.min(top, ...rows.slice(0, 1)),
    left: Math.min(...pieces.map(({ spot }) => spot.column)),
    bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
    right: Math.max(...pieces.map(({ right }) => right)),
  };
}
