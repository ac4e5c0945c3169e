import type { Form, ReasonBlock, RowScore } from "../../core";

/** Where a row's reason is drafted: its own cell, or a block below the table that rows share. */
export interface ReasonPlace {
  /** The sheet row and name the draft is kept by. */
  readonly row: number;
  readonly name: string;
  /** What the sheet holds there. */
  readonly written: string;
}

/** Null when the form has no place for reasons. */
export function reasonPlaceOf(form: Form, { row, reason }: RowScore): ReasonPlace | null {
  if (!reason.spot) return null;
  const block = blockAt(form, reason.spot.row);
  if (block && !row.cells.reason) {
    return { row: block.cell.row, name: block.label.text, written: block.text };
  }
  const printed = form.rows.find((one) => one.row === row.row);
  return { row: row.row, name: row.name, written: printed?.texts.reason ?? "" };
}

function blockAt({ reasonBlocks }: Form, row: number): ReasonBlock | undefined {
  return reasonBlocks.find(({ cell }) => cell.row === row);
}
