import type { Message } from "../messages";

export type EditKind = "value" | "formula" | "highlight" | "note";

/**
 * One change to one cell. `before` is what must be there for the edit to be allowed:
 * - value: the stored value (null: blank) → the new value (null clears);
 * - formula: the old formula or value → the new formula with its "=";
 * - highlight: `after` is the formula (no "=") of the conditional format to add, null removes it;
 * - note: `after` is the note's text, null removes it.
 */
export interface Edit {
  readonly sheet: string;
  /** A1 address of the cell (of a merged area: its top-left cell). */
  readonly cell: string;
  readonly kind: EditKind;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** An edit with the reason it is offered for. */
export interface PlannedEdit extends Edit {
  readonly reason: Message;
}
