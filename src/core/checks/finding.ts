import type { Form } from "../detect";
import type { Grid, Spot } from "../grid";
import type { Message, MessageKey } from "../messages";
import type { Edit } from "../plan/edit";
import type { Scorecard } from "../score";

export type Level = "error" | "warning" | "hint";

/** "safe": certain, applied together; "ask": offered one by one; "none": a person's work. */
export type Fix = "safe" | "ask" | "none";

/** "filled": a form with actuals; "template": without any yet; "list": a department's flat list. */
export type Stage = "filled" | "template" | "list";

type IdOf<Key> = Key extends `check.${infer Id}.why` ? Id : never;

/** The name of a check: one exists only with a sentence of why it matters. */
export type CheckId = IdOf<MessageKey>;

/** What a check is told: one form, everything known of it, nothing else. */
export interface CheckContext {
  readonly form: Form;
  readonly grid: Grid;
  /** The form as its profile scores it; the profile is in it. */
  readonly card: Scorecard;
  readonly stage: Stage;
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

interface CheckMeta {
  /** Kebab-case name of what it finds: "points-total". */
  readonly id: CheckId;
  readonly level: Level;
  readonly fix: Fix;
  /** The document the fault offends against. */
  readonly basis: string;
  /** The stages of a form it has something to say of. */
  readonly appliesTo: readonly Stage[];
}

/** A check of one form by itself. */
export interface Check extends CheckMeta {
  find(context: CheckContext): readonly Fault[];
}

/** All forms of a workbook or of a set of files, and the sheets beside them. */
export interface Book {
  readonly forms: readonly CheckContext[];
  /** Sheets without a form: a summary sheet is looked for among them. */
  readonly otherSheets: readonly Grid[];
}

/** A fault that shows only beside other forms; it is reported on one of them. */
export interface BookFault extends Fault {
  readonly form: CheckContext;
}

/** A check of forms against each other. */
export interface BookCheck extends CheckMeta {
  findAcross(book: Book): readonly BookFault[];
}

/** A fault with the check that found it: what panes and reports show. */
export interface Finding extends Fault {
  readonly check: CheckId;
  readonly level: Level;
  readonly fix: Fix;
  readonly basis: string;
}
