import type { Form } from "../detect";
import type { Grid, Spot } from "../grid";
import type { Message } from "../messages";
import type { Edit } from "../plan/edit";
import type { Scorecard } from "../score";

export type Level = "error" | "warning" | "hint";

/** "safe": certain, applied together; "ask": offered one by one; "none": a person's work. */
export type Fix = "safe" | "ask" | "none";

/** What a check is told: one form, everything known of it, nothing else. */
export interface CheckContext {
  readonly form: Form;
  readonly grid: Grid;
  readonly card: Scorecard;
  /** True for a new year's form without any actuals: only what matters then is checked. */
  readonly template: boolean;
  /** The file's name, when there is one ("2024年自评表.xlsx"). */
  readonly fileName: string | null;
}

/** One fault a check reports: where, what was expected and found, and the edits that mend it. */
export interface Fault {
  /** The cell concerned first; for a form-level fault the cell of the sum or label first. */
  readonly spots: readonly Spot[];
  readonly message: Message;
  readonly edits?: readonly Edit[];
}

export interface Check {
  /** Kebab-case name of what it finds: "points-total". */
  readonly id: string;
  readonly level: Level;
  readonly fix: Fix;
  /** The document the fault offends against. */
  readonly basis: string;
  /** Whether it has something to say of a form without actuals, and of a flat list. */
  readonly appliesTo: readonly ("filled" | "template" | "list")[];
  find(context: CheckContext): readonly Fault[];
}

/** A fault with the check that found it: what panes and reports show. */
export interface Finding extends Fault {
  readonly check: string;
  readonly level: Level;
  readonly fix: Fix;
  readonly basis: string;
}
