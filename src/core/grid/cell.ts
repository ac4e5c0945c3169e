export type CellValue = string | number | boolean | null;

/** One cell as the host holds it. */
export interface Cell {
  /** The stored value; a percentage is its fraction (0.95), an error its code ("#REF!"). */
  readonly value: CellValue;
  /** What the cell shows ("95%"). */
  readonly text: string;
  /** The formula with its leading "=", or null. */
  readonly formula: string | null;
  /** The number format code ("0.00%"), "General" when none is set. */
  readonly format: string;
}

export const EMPTY_CELL: Cell = { value: null, text: "", formula: null, format: "General" };
