/** What a cell of a list holds: a link shows its text and leads to a file beside the list. */
export type ListCell = string | number | null | { readonly text: string; readonly href: string };

/** A plain list, ready for a workbook, a page or a pane; its words are already said. */
export interface ListSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Columns (from 0) that a person fills in. */
  readonly toFill?: readonly number[];
}
