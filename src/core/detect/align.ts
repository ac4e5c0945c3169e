import type { Piece } from "./sheet";

/** How ill a cell fits a column: 0 fits, 6 cannot be. */
export type Cost = number;

/** A column that cells are placed in; its heading may cover several sheet columns. */
export interface Place {
  readonly column: number;
  readonly left: number;
  readonly right: number;
}

/** What speaks against a placement; see `costs`. */
export interface Costs<P extends Place> {
  /** The cell in this column. */
  fit(place: P, piece: Piece): Cost;
  /** No cell in this column. */
  skip(place: P): Cost;
  /** The cell in no column. */
  drop(piece: Piece): Cost;
  /** Two cells that follow one another in the row. */
  pair(left: P, a: Piece, right: P, b: Piece): Cost;
}

/** The cells of a row, each with the column it belongs to. */
export interface Alignment<P extends Place> {
  readonly cells: ReadonlyMap<P, Piece>;
  /** How far the cells stand off their columns: 0 in a sound row, + to the right. */
  readonly shift: number;
  readonly cost: Cost;
}

/** A row is re-read only when the reading in place is this much worse; more so in a merged form. */
export const MARGIN = { pasted: 2.5, merged: 8 } as const;

/** Readings in place up to this cost are taken without looking further. */
const PLAUSIBLE: Cost = 3;
const MOVED: Cost = 0.15;
const TURN: Cost = 0.5;
const OUTSIDE: Cost = 2;
const CROWDED: Cost = 0.3;
const MOST_CELLS = 40;
const MOST_DROPS = 2;

/**
 * Reads a row against the columns: in place when that is plausible, else by the best alignment of
 * its cells, kept in order, to the columns. A row below a shifted one is likely shifted as far.
 */
export function alignRow<P extends Place>(
  pieces: readonly Piece[],
  places: readonly P[],
  costs: Costs<P>,
  margin: number,
  shiftAbove = 0,
): Alignment<P> {
  const inPlace = readInPlace(pieces, places, costs);
  const sound = inPlace.cost <= (shiftAbove === 0 ? PLAUSIBLE : PLAUSIBLE / 2);
  if (sound || pieces.length > MOST_CELLS) return inPlace;
  const best = alignInOrder(pieces, places, costs);
  const goesOn = best.shift !== 0 && best.shift === shiftAbove;
  return best.cost + (goesOn ? margin / 4 : margin) < inPlace.cost ? best : inPlace;
}

function readInPlace<P extends Place>(
  pieces: readonly Piece[],
  places: readonly P[],
  costs: Costs<P>,
): Alignment<P> {
  const cells = new Map<P, Piece>();
  let cost = 0;
  let before: readonly [P, Piece] | null = null;
  for (const piece of pieces) {
    const place = places.find((each) => covers(each, piece));
    if (!place) cost += Math.min(OUTSIDE, costs.drop(piece));
    else if (cells.has(place) && piece.spot.column !== place.column) cost += CROWDED;
    else {
      cells.set(place, piece);
      cost += costs.fit(place, piece) + (before ? costs.pair(...before, place, piece) : 0);
      before = [place, piece];
    }
  }
  for (const place of places) cost += cells.has(place) ? 0 : costs.skip(place);
  return { cells, shift: 0, cost };
}

function covers({ left, right }: Place, { spot }: Piece): boolean {
  return spot.column >= left && spot.column <= right;
}

interface Step {
  readonly cost: Cost;
  readonly piece: number;
  readonly place: number;
  readonly offset: number;
  readonly before: Step | null;
}

/** Dynamic programming over (cell, column): every step assigns one cell; others are dropped. */
export function alignInOrder<P extends Place>(
  pieces: readonly Piece[],
  places: readonly P[],
  costs: Costs<P>,
): Alignment<P> {
  const drops = sums(pieces.map((piece) => costs.drop(piece)));
  const skips = sums(places.map((place) => costs.skip(place)));
  const steps: Step[][] = [];
  let best: Step | null = null;
  let bestCost = between(drops, 0, pieces.length) + between(skips, 0, places.length);
  for (const [i, piece] of pieces.entries()) {
    const row: Step[] = [];
    for (const [j, place] of places.entries()) {
      const offset = covers(place, piece) ? 0 : piece.spot.column - place.column;
      const own = costs.fit(place, piece) + (offset === 0 ? 0 : MOVED);
      let step: Step = {
        cost: own + between(drops, 0, i) + between(skips, 0, j),
        ...{ piece: i, place: j, offset, before: null },
      };
      for (const before of steps.slice(-1 - MOST_DROPS).flat()) {
        const [at, from] = [pieces[before.piece], places[before.place]];
        if (before.place >= j || !at || !from) continue;
        const cost =
          before.cost +
          own +
          between(drops, before.piece + 1, i) +
          between(skips, before.place + 1, j) +
          (before.offset === offset ? 0 : TURN) +
          costs.pair(from, at, place, piece);
        if (cost < step.cost) step = { cost, piece: i, place: j, offset, before };
      }
      row.push(step);
      const whole =
        step.cost + between(drops, i + 1, pieces.length) + between(skips, j + 1, places.length);
      if (whole < bestCost) [best, bestCost] = [step, whole];
    }
    steps.push(row);
  }
  return { ...retrace(best, pieces, places), cost: bestCost };
}

function retrace<P extends Place>(
  last: Step | null,
  pieces: readonly Piece[],
  places: readonly P[],
): { cells: ReadonlyMap<P, Piece>; shift: number } {
  const cells = new Map<P, Piece>();
  const offsets: number[] = [];
  for (let step = last; step; step = step.before) {
    const place = places[step.place];
    const piece = pieces[step.piece];
    if (place && piece) cells.set(place, piece);
    offsets.push(step.offset);
  }
  return { cells, shift: commonOffset(offsets) };
}

/** The offset most of the moved cells share. */
function commonOffset(offsets: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const offset of offsets) {
    if (offset !== 0) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Running sums: at i the sum of the first i values. */
function sums(values: readonly number[]): readonly number[] {
  const totals = [0];
  for (const value of values) totals.push((totals.at(-1) ?? 0) + value);
  return totals;
}

/** The sum of the values from `from` up to, but not, `to`. */
function between(totals: readonly number[], from: number, to: number): number {
  return (totals[to] ?? 0) - (totals[from] ?? 0);
}
