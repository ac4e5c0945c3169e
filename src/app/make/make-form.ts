import {
  detectForms,
  parseCellName,
  type Area,
  type Edit,
  type Form,
  type Grid,
  type RowChange,
} from "../../core";
import { HostError } from "../errors";
import type { ListedProject } from "./listed-project";
import { filledCells, isPrinted } from "./filled-cells";
import { draftForm } from "./plan-form";

/** How many of the filled cells a refusal names. */
const NAMED = 6;

/** A workbook whose rows can be changed. */
export interface ShapeableBook {
  readonly sheetNames: readonly string[];
  read(sheet: string): Grid;
  changeRows(sheet: string, change: RowChange & { readonly like: number }): void;
  mergeCells(sheet: string, areas: readonly Area[]): void;
  apply(edits: readonly Edit[]): void;
  fitRowHeights(sheet: string, rows: readonly number[]): void;
}

/**
 * Turns a freshly opened copy of the department's blank form into the form of one project.
 * Throws HostError "no-form" when the blank form has no 绩效指标 table with room for rows,
 * "template-filled" when it is not blank.
 */
export function makeForm(book: ShapeableBook, project: ListedProject): { readonly sheet: string } {
  const blank = findBlank(book);
  fillForm(book, project, blank);
  return { sheet: blank.form.sheet };
}

/** A form with the sheet it stands on, as read. */
export interface BlankForm {
  readonly form: Form;
  readonly grid: Grid;
}

/**
 * Fits the form's rows to the project's indicators and fills them in, over what the blank form prints
 * there (指标1：). Throws HostError "no-form".
 */
export function fillForm(
  book: ShapeableBook,
  project: ListedProject,
  { form, grid }: BlankForm,
): void {
  const draft = draftForm(project, form, grid);
  if (!draft) throw new HostError("no-form", { sheet: form.sheet });
  for (const change of draft.changes) book.changeRows(form.sheet, change);
  book.mergeCells(form.sheet, draft.merges);
  const shaped = book.read(form.sheet);
  book.apply(draft.edits.map((edit) => overPrinted(edit, shaped)));
  book.fitRowHeights(form.sheet, rowsOf(draft.edits));
}

/** The edit as one that may replace the template's own text, now that its rows stand where they stay. */
function overPrinted(edit: Edit, shaped: Grid): Edit {
  const spot = parseCellName(edit.cell);
  const text = spot ? shaped.cell(spot.row, spot.column).text : "";
  return edit.before === null && isPrinted(text) ? { ...edit, before: text } : edit;
}

function rowsOf(edits: readonly Edit[]): number[] {
  return [...new Set(edits.map(({ cell }) => parseCellName(cell)?.row ?? 0))];
}

/**
 * The first blank 自评表 of a workbook. Throws HostError "no-form", and "template-filled" when every
 * one is filled in: a form made from it would carry another project's figures.
 */
export function findBlank(book: ShapeableBook): BlankForm {
  let refusal: HostError | null = null;
  for (const sheet of book.sheetNames) {
    const found = detectOn(book, sheet);
    if (!found) continue;
    const filled = filledCells(found.form, found.grid);
    if (filled.length === 0) return found;
    const cell = filled.slice(0, NAMED).join("、");
    refusal ??= new HostError("template-filled", { sheet, cell, detail: String(filled.length) });
  }
  throw refusal ?? new HostError("no-form");
}

/** The first 自评表 of a sheet. Throws HostError "no-form". */
export function formOn(book: ShapeableBook, sheet: string): BlankForm {
  const found = detectOn(book, sheet);
  if (!found) throw new HostError("no-form", { sheet });
  return found;
}

function detectOn(book: ShapeableBook, sheet: string): BlankForm | null {
  const grid = book.read(sheet);
  const form = detectForms(grid).forms.find(({ kind }) => kind === "self-evaluation");
  return form ? { form, grid } : null;
}
