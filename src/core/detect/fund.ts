import type { Area, Spot } from "../grid";
import { alignRow, MARGIN, type Alignment } from "./align";
import type { FundBlock, FundRow, MoneyUnit } from "./form";
import { FUND_COSTS, findFundHeaders, type FundHeader, type FundPlace } from "./fund-header";
import { kindOf } from "./kinds";
import { kindOfRow, scoringRow } from "./fund-kinds";
import { rateIn } from "./fund-rate";
import { fundColumn, isFundSource, type FundColumn } from "./labels/fund";
import { tidy } from "./labels/label-text";
import { goalField, headField } from "./labels/preamble";
import { amountIn, amountsIn, figureIn, isVagueAmount, moneyUnitIn } from "./money-unit";
import type { Piece, Sheet } from "./sheet";

const FIELDS: readonly FundColumn[] = ["initial", "budget", "executed", "points", "rate", "score"];
const MOST_ROWS = 20;

/** Reads the fund block (项目资金) among the given rows; null without one. */
export function findFund(sheet: Sheet, rows: readonly number[]): FundBlock | null {
  const blocks = findFundHeaders(sheet, rows).map((header) => readBlock(sheet, header, rows));
  return blocks.find((block) => block.rows.length > 0) ?? blocks[0] ?? null;
}

/** The unit of money that the fund block states, else anything above the table. */
export function findMoneyUnit(
  sheet: Sheet,
  rows: readonly number[],
  fundRow: number | undefined,
): MoneyUnit | null {
  const header = fundRow === undefined ? [] : sheet.row(fundRow);
  return moneyUnitIn([...header, ...rows.flatMap((row) => sheet.row(row))]);
}

function readBlock(sheet: Sheet, header: FundHeader, rows: readonly number[]): FundBlock {
  const below = rows.filter((row) => row > header.row).slice(0, MOST_ROWS);
  const unit = findMoneyUnit(sheet, rows, header.row);
  const inline = readInline(sheet, header, unit);
  const found = inline ? [inline] : readRows(sheet, header, below, unit);
  const scoring = scoringRow(found);
  const repeats = found.filter((row) => row !== scoring && row.points !== null);
  return {
    area: areaOf(header, found),
    rows: found,
    scoring,
    repeats,
    scored:
      header.statedPoints !== null ||
      header.places.some(({ field }) => field === "points" || field === "score"),
  };
}

function readRows(
  sheet: Sheet,
  header: FundHeader,
  below: readonly number[],
  unit: MoneyUnit | null,
): readonly FundRow[] {
  const found: FundRow[] = [];
  const pasted = !sheet.grid.merges.some(
    ({ top }) => top >= header.row && top <= header.row + MOST_ROWS,
  );
  for (const row of below) {
    const pieces = sheet.row(row);
    if (pieces.some(({ text }) => goalField(text) !== null || headField(text) !== null)) break;
    const aligned = alignRow(
      pieces,
      header.places,
      FUND_COSTS,
      pasted ? MARGIN.pasted : MARGIN.merged,
    );
    const label = labelOf(pieces, header, aligned);
    if (!isFundRow(label, aligned)) break;
    found.push(fundRow(sheet, row, label?.text ?? "", found, header, aligned, unit));
  }
  return found;
}

/** The last words before the amounts; the corner (项目资金) stands left of them. */
function labelOf(
  pieces: readonly Piece[],
  { places }: FundHeader,
  { cells }: Alignment<FundPlace>,
): Piece | null {
  const amounts = [...cells].filter(([{ field }]) => field !== null && field !== "label");
  const first = Math.min(...amounts.map(([, { spot }]) => spot.column), placeOfFirstAmount(places));
  const words = pieces.filter((piece) => piece.spot.column < first && amountIn(piece) === null);
  return words.at(-1) ?? null;
}

function placeOfFirstAmount(places: readonly FundPlace[]): number {
  return places.find(({ field }) => field !== "label")?.left ?? Infinity;
}

function isFundRow(label: Piece | null, { cells }: Alignment<FundPlace>): boolean {
  const entries = [...cells].filter(([{ field }]) => field !== null && field !== "label");
  const source = label !== null && isFundSource(label.text) && !/[:：].*\d/.test(label.text);
  const prose = entries.some(
    ([, piece]) =>
      figureIn(piece) === null &&
      !kindOf(piece).mark &&
      !kindOf(piece).percent &&
      !isFormulaError(piece) &&
      !(source && isVagueAmount(piece)),
  );
  if (prose) return false;
  return source || entries.filter(([, piece]) => amountIn(piece) !== null).length >= 2;
}

/** #REF!, #DIV/0!: a number is missing, the row is still one of amounts. */
function isFormulaError({ key }: Piece): boolean {
  return /^#[A-Z0-9/]+[!?]?$/i.test(key);
}

function fundRow(
  sheet: Sheet,
  row: number,
  label: string,
  before: readonly FundRow[],
  header: FundHeader,
  aligned: Alignment<FundPlace>,
  unit: MoneyUnit | null,
): FundRow {
  const pieces = new Map([...aligned.cells].map(([{ field }, piece]) => [field, piece] as const));
  let offset = 0;
  const cells: Partial<Record<FundColumn, Spot>> = {};
  for (const place of header.places) {
    const piece = aligned.cells.get(place);
    if (piece) offset = aligned.shift === 0 ? 0 : piece.spot.column - place.column;
    if (place.field === null || place.field === "label") continue;
    const column = place.column + offset;
    cells[place.field] = piece?.spot ?? sheet.grid.anchor(row, Math.max(1, column));
  }
  return build(row, label, kindOfRow(label, before), cells, pieces, header.statedPoints, unit);
}

function build(
  row: number,
  label: string,
  kind: FundRow["kind"],
  cells: Partial<Record<FundColumn, Spot>>,
  pieces: ReadonlyMap<unknown, Piece>,
  stated: number | null,
  unit: MoneyUnit | null,
): FundRow {
  const amounts = ["initial", "budget", "executed"].map((field) => pieces.get(field) ?? null);
  const [initial = null, budget = null, executed = null] = amountsIn(amounts, unit);
  const figure = (field: FundColumn): number | null => figureIn(pieces.get(field) ?? null);
  const whole = kind === "total" || label === "";
  return {
    ...{ row, label: tidy(label), kind, budget, executed },
    cells: Object.fromEntries(
      FIELDS.map((field) => [field, cells[field] ?? null]),
    ) as FundRow["cells"],
    initial,
    points: figure("points") ?? (cells.points || !whole ? null : stated),
    rate: rateIn(pieces.get("rate") ?? null, budget, executed),
    score: figure("score"),
  };
}

/** 预算数 | 100 | 执行数 | 95: labels and amounts in turn in one row. */
function readInline(
  sheet: Sheet,
  { row, pieces, statedPoints }: FundHeader,
  unit: MoneyUnit | null,
): FundRow | null {
  const cells: Partial<Record<FundColumn, Spot>> = {};
  const found = new Map<unknown, Piece>();
  pieces.forEach((piece, i) => {
    const field = fundColumn(piece.text);
    const next = pieces[i + 1];
    if (field === null || cells[field]) return;
    if (
      next &&
      fundColumn(next.text) === null &&
      (amountIn(next) !== null || kindOf(next).percent)
    ) {
      cells[field] = next.spot;
      found.set(field, next);
    } else if (next ? next.spot.column > piece.right + 1 : piece.right < sheet.grid.lastColumn) {
      cells[field] = sheet.grid.anchor(row, piece.right + 1);
    }
  });
  return found.size < 2 ? null : build(row, "", "total", cells, found, statedPoints, unit);
}

function areaOf({ row, pieces }: FundHeader, rows: readonly FundRow[]): Area {
  return {
    top: row,
    left: Math.min(...pieces.map(({ spot }) => spot.column)),
    bottom: rows.at(-1)?.row ?? row,
    right: Math.max(...pieces.map(({ right }) => right)),
  };
}
