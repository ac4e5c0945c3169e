import type { Cost, Costs } from "./align";
import { dropCost } from "./costs";
import { kindOf } from "./kinds";
import { fundColumn, type FundColumn } from "./labels/fund";
import { labelKey } from "./labels/label-text";
import { amountIn, figureIn, isVagueAmount } from "./money-unit";
import type { Piece, Sheet } from "./sheet";

/** A column of the fund block; null: the labels, or a column we do not use (其他). */
export interface FundPlace {
  readonly field: FundColumn | "label" | null;
  readonly column: number;
  readonly left: number;
  readonly right: number;
}

export interface FundHeader {
  readonly row: number;
  readonly pieces: readonly Piece[];
  readonly places: readonly FundPlace[];
  /** Points that the heading or the corner states: 得分(20分×执行率). */
  readonly statedPoints: number | null;
}

/** The rows that read like the header of a fund block. */
export function findFundHeaders(sheet: Sheet, rows: readonly number[]): readonly FundHeader[] {
  return rows.flatMap((row) => {
    const pieces = sheet.row(row);
    const fields = pieces.map(({ text }) => fundColumn(text));
    const named = new Set(fields);
    const money = ["initial", "budget", "executed"].filter((field) =>
      named.has(field as FundColumn),
    );
    if (money.length === 0 || money.length + (named.has("rate") ? 1 : 0) < 2) return [];
    return [{ row, pieces, places: placesOf(pieces), statedPoints: statedPoints(pieces) }];
  });
}

function placesOf(pieces: readonly Piece[]): readonly FundPlace[] {
  const chosen = new Map<FundColumn, Piece>();
  for (const piece of pieces) {
    const field = isBase(piece, pieces) ? "budget" : fundColumn(piece.text);
    if (field === null) continue;
    const before = chosen.get(field);
    if (!before || rank(piece) < rank(before)) chosen.set(field, piece);
  }
  const fields = new Map([...chosen].map(([field, piece]) => [piece, field] as const));
  const first = Math.min(...[...chosen.values()].map(({ spot }) => spot.column));
  const places: FundPlace[] = [];
  if (first > 1) places.push({ field: "label", column: first - 1, left: 1, right: first - 1 });
  for (const piece of pieces) {
    const { column } = piece.spot;
    if (column < first) continue;
    places.push({ field: fields.get(piece) ?? null, column, left: column, right: piece.right });
  }
  return places;
}

/** 年初预算数(A) is what 执行率(B/A) goes by, on a form without 全年预算数. */
function isBase({ text, key }: Piece, pieces: readonly Piece[]): boolean {
  return (
    fundColumn(text) === "initial" &&
    /\(A\)$/i.test(key) &&
    !pieces.some((other) => fundColumn(other.text) === "budget")
  );
}

/** 全年预算数 and 调整后预算数 come before 预算数; names of a number before names of a block. */
function rank({ text }: Piece): number {
  const key = labelKey(text);
  if (/全年|调整/.test(key)) return 0;
  if (/情况$/.test(key)) return 3;
  return /[数额率分值重]$/.test(key) ? 1 : 2;
}

function statedPoints(pieces: readonly Piece[]): number | null {
  for (const { key } of pieces) {
    const match = /[([](\d{1,2}(?:\.\d+)?)分/.exec(key);
    if (match) return Number(match[1]);
  }
  return null;
}

/** What speaks against a reading of a fund row. */
export const FUND_COSTS: Costs<FundPlace> = {
  fit: ({ field }, piece) => fit(field, piece),
  skip: ({ field }) => (field === "budget" || field === "executed" ? 0.5 : 0.1),
  drop: (piece) => (kindOf(piece).number !== null ? 1.5 : dropCost(kindOf(piece))),
  pair: () => 0,
};

function fit(field: FundPlace["field"], piece: Piece): Cost {
  const kind = kindOf(piece);
  const amount = amountIn(piece);
  if (field === null) return 0.3;
  if (field === "label") return figureIn(piece) === null ? 0 : 6;
  if (kind.mark) return 0.2;
  if (field === "rate") {
    if (kind.percent) return 0;
    return amount !== null && amount >= 0 && amount <= 200 ? 0.1 : 5;
  }
  const figure = figureIn(piece);
  const counted = field === "points" || field === "score";
  if (kind.percent) return 5;
  if (figure === null) return !counted && isVagueAmount(piece) ? 1 : 5;
  if (counted) return figure <= 30 ? 0 : figure <= 100 ? 2 : 5;
  return amount === null ? 5 : 0;
}
