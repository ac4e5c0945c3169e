import type { CheckedForm } from "../../../app/check-book";
import type { AcceptedFault, CheckContext, Edit, Finding, Form, Message } from "../../../core";
import type { Choices } from "../choices";
import type { FillItem } from "../fill";
import { bare } from "../writing";

/**
 * "waiting": not looked at yet; "ready": can be written; "open": rows wait for a person; "done":
 * holds its result already; "template": no actuals; "list": nothing to score; "locked": protected;
 * "skipped": a list of ours, which is never written.
 */
export type LineState =
  | "waiting"
  | "ready"
  | "open"
  | "done"
  | "template"
  | "list"
  | "locked"
  | "skipped"
  | "no-form"
  | "refused";

/** A form that was found, scored and checked. */
export interface BatchForm {
  /** As its sheet holds it, without drafts. */
  readonly printed: Form;
  /** Locked cells refuse writing here. */
  readonly locks: boolean;
  /** With the findings that show only beside other forms, once all forms are read. */
  readonly checked: CheckedForm;
  /** The findings of the form by itself. */
  readonly own: readonly Finding[];
  /** The faults a person lets stand in its workbook. */
  readonly accepted: readonly AcceptedFault[];
  readonly context: CheckContext;
  readonly choices: Choices;
  /** What would be written. */
  readonly items: readonly FillItem[];
}

/** One line of the list: a form, a sheet without one, or a file that can't be read. */
export interface BatchLine {
  readonly id: string;
  /** Which of the files it is in; 0 in a workbook. */
  readonly file: number;
  readonly fileName: string | null;
  readonly sheet: string | null;
  /** Which form of its sheet it is. */
  readonly index: number;
  readonly state: LineState;
  /** Why nothing was found or read. */
  readonly why: Message | null;
  readonly form: BatchForm | null;
}

/** A line before its turn has come. */
export function emptyLine(file: number, fileName: string | null, sheet: string | null): BatchLine {
  const id = `${file}/${sheet ?? ""}/0`;
  return { id, file, fileName, sheet, index: 0, state: "waiting", why: null, form: null };
}

/** What would be written to the lines' forms. */
export function editsOf(lines: readonly BatchLine[]): readonly Edit[] {
  return lines.flatMap(({ form }) => (form?.items ?? []).map(({ edit }) => bare(edit)));
}

/** The project, else the form's title, else nothing: what a line is called. */
export function nameOf({ form }: BatchLine): string | null {
  return form?.checked.form.project?.text ?? form?.checked.form.title?.text ?? null;
}

/** Sheet, or file and sheet; with a number when it isn't the first form there. */
export function placeOf({ fileName, sheet, index }: BatchLine): string {
  const place = [fileName, sheet].filter(Boolean).join(" · ");
  return index > 0 ? `${place} #${index + 1}` : place;
}
