/** Milliseconds of one call. */
export function time(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export interface Pair {
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
}

/** Runs both in turn, so that both feel the machine's moods, and compares round by round. */
export function compare(rounds: number, ours: () => void, floor: () => void): Pair {
  ours();
  floor();
  const pairs = Array.from({ length: rounds }, () => ({ ours: time(ours), floor: time(floor) }));
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    floor: median(pairs.map((pair) => pair.floor)),
    ratio: median(pairs.map((pair) => pair.ours / pair.floor)),
  };
}
