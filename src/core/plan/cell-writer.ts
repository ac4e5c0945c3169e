import type { Form } from "../detect";
import {
  cellName,
  compact,
  decimal,
  roundHalfUp,
  type Decimal,
  type Grid,
  type Spot,
} from "../grid";
import type { Message } from "../messages";
import type { PlannedEdit } from "./edit";

/** A cell whose typed content differs from what the rules give and that is left as it is. */
export interface Difference {
  readonly cell: string;
  readonly row: number | null;
  readonly typed: string | number;
  readonly ours: string | number;
}

interface WriteFacts {
  readonly reason: Message;
  /** The indicator's row, null for cells of the whole form. */
  readonly row?: number;
  /** True where a printed value may be our value rounded. */
  readonly rounded?: boolean;
}

/** Collects edits, each against what its cell holds now. */
export class CellWriter {
  readonly edits: PlannedEdit[] = [];
  readonly differences: Difference[] = [];

  constructor(
    private readonly form: Form,
    readonly grid: Grid,
    private readonly overwrite: "blank" | "scores",
  ) {}

  write(
    spot: Spot | null | undefined,
    after: string | number | null,
    { reason, row, rounded = false }: WriteFacts,
  ): void {
    if (!spot || after === null) return;
    const anchor = this.grid.anchor(spot.row, spot.column);
    const held = this.grid.cell(anchor.row, anchor.column);
    if (held.formula !== null) return;
    const cell = cellName(anchor);
    const before = typeof held.value === "boolean" ? held.text : held.value;
    const blank = before === null || String(before).trim() === "";
    if (!blank && sameContent(before, after, rounded)) return;
    if (!blank && this.overwrite === "blank") {
      this.differences.push({ cell, row: row ?? null, typed: before, ours: after });
      return;
    }
    this.edits.push({ sheet: this.form.sheet, cell, kind: "value", before, after, reason });
  }

  /** Writes into a blank cell; whatever else stands there is left alone and is no difference. */
  fill(spot: Spot, after: string | number, reason: Message): void {
    const anchor = this.grid.anchor(spot.row, spot.column);
    if (this.grid.cell(anchor.row, anchor.column).text.trim() === "") {
      this.write(spot, after, { reason });
    }
  }

  /** A protected sheet refuses conditional formats, and would refuse the scores with them. */
  highlight(spot: Spot, formula: string, reason: Message): void {
    if (this.grid.isProtected) return;
    const cell = cellName(this.grid.anchor(spot.row, spot.column));
    const before = this.grid.highlights.get(cell) ?? null;
    if (before === formula) return;
    const edit = { sheet: this.form.sheet, cell, kind: "highlight" as const };
    this.edits.push({ ...edit, before, after: formula, reason });
  }
}

/**
 * "5" and 5, "良。原因…" and "良" hold the same answer; a printed rate may be rounded ("92.5%" for
 * 0.92549), a score may not.
 */
function sameContent(held: string | number, after: string | number, rounded: boolean): boolean {
  const typed = parsePrinted(held);
  const ours = parsePrinted(after);
  if (!typed || !ours) return String(held).trim().startsWith(String(after).trim());
  if (!rounded) return typed.value.eq(ours.value);
  return roundHalfUp(ours.value, typed.places).eq(typed.value);
}

function parsePrinted(content: string | number): { value: Decimal; places: number } | null {
  const match = /^(-?\d+(?:\.(\d+))?)(%|分)?$/.exec(compact(String(content)).replaceAll(",", ""));
  if (!match?.[1]) return null;
  const places = match[2]?.length ?? 0;
  if (match[3] !== "%") return { value: decimal(match[1]), places };
  return { value: decimal(match[1]).div(100), places: places + 2 };
}
