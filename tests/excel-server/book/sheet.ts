import { entered } from "../quirks";
import { boundsOf, holds, MAX_COLUMNS, type Rect } from "./rect";
import { sumOf } from "./sum";

export type Scalar = string | number | boolean;

/** A cell as Excel keeps it; a blank value is "". */
export interface BookCell {
  value: Scalar;
  formula: string | null;
  format: string;
}

export interface BookConditionalFormat {
  readonly id: string;
  readonly rect: Rect;
  readonly type: string;
  formula: string;
  fill: string;
}

/** One sheet of the workbook behind the server. */
export class BookSheet {
  readonly merges: Rect[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly conditionalFormats: BookConditionalFormat[] = [];
  visibility = "Visible";
  isProtected = false;
  /** Matters only while the sheet is protected. */
  isLocked: (row: number, column: number) => boolean = () => true;
  private readonly cells = new Map<number, BookCell>();
  private readonly formulas = new Map<number, BookCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): BookCell | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  /** Puts a cell as it is, as a file would. */
  put(row: number, column: number, cell: BookCell): void {
    const key = row * MAX_COLUMNS + column;
    this.cells.set(key, cell);
    if (cell.formula === null) this.formulas.delete(key);
    else this.formulas.set(key, cell);
  }

  /** Puts what the API was given, as if a person had typed it; formulas are worked out again. */
  enter(row: number, column: number, input: Scalar): void {
    const code = this.cell(row, column)?.format ?? "General";
    this.put(row, column, entered(input, code));
    this.calculate();
  }

  /** Works the formulas out again. */
  calculate(): void {
    for (const cell of this.formulas.values()) {
      cell.value = sumOf(cell.formula ?? "", this) ?? cell.value;
    }
  }

  /** The block that holds all cells, within `inside`; with `valuesOnly` formats don't count. */
  usedRect(valuesOnly: boolean, inside: Rect): Rect | null {
    return boundsOf(this.usedCells(valuesOnly, inside));
  }

  private *usedCells(valuesOnly: boolean, inside: Rect): Generator<[number, number]> {
    for (const [key, cell] of this.cells) {
      const blank = cell.value === "" && cell.formula === null;
      if (blank && (valuesOnly || cell.format === "General")) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (holds(inside, row, column)) yield [row, column];
    }
  }
}
