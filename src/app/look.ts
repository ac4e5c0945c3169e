/** How a sheet looks, for drawing it beside the pane. Lengths in CSS pixels, colours as "#rrggbb". */
export interface SheetLook {
  /** Width of a column; 0 when hidden. */
  columnWidth(column: number): number;
  /** Height of a row, null when it follows its content; 0 when hidden. */
  rowHeight(row: number): number | null;
  /** How a cell is drawn, also an empty one. */
  cell(row: number, column: number): CellLook;
  readonly gridLines: boolean;
}

export interface CellLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  /** null: numbers to the right, text to the left. */
  readonly horizontal: "left" | "center" | "right" | "justify" | null;
  readonly vertical: "top" | "middle" | "bottom";
  readonly wrap: boolean;
  /** Levels of indent. */
  readonly indent: number;
  readonly borders: Readonly<Record<Side, BorderLook | null>>;
}

export type Side = "top" | "right" | "bottom" | "left";

export interface BorderLook {
  readonly width: 1 | 2 | 3;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  readonly colour: string;
}
