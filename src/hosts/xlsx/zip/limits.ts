const MIB = 1 << 20;

/** What a file may cost before it is refused as too large; sizes in bytes. */
export interface Limits {
  readonly file: number;
  readonly entries: number;
  /** One part, inflated. Parts that are only copied are not inflated and not counted. */
  readonly part: number;
  /** All parts that were inflated. */
  readonly total: number;
  /** Inflated to compressed size, for parts that are large at all. */
  readonly ratio: number;
  /** Cells with content in one sheet. */
  readonly cells: number;
}

export const DEFAULT_LIMITS: Limits = {
  file: 256 * MIB,
  entries: 10_000,
  part: 128 * MIB,
  total: 512 * MIB,
  ratio: 300,
  cells: 2_000_000,
};
