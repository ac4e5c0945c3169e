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
import { draftForm } from "./plan-form";

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
 * Throws HostError "no-form" when the blank form has no 绩效指标 table with room for rows.
 */
export function makeForm(book: ShapeableBook, project: ListedProject): { readonly sheet: string } {
  const { form, grid } = findBlank(book);
  const draft = draftForm(project, form, grid);
  if (!draft) throw new HostError("no-form", { sheet: form.sheet });
  for (const change of draft.changes) book.changeRows(form.sheet, change);
  book.mergeCells(form.sheet, draft.merges);
  book.apply(draft.edits);
  book.fitRowHeights(form.sheet, rowsOf(draft.edits));
  return { sheet: form.sheet };
}

function rowsOf(edits: readonly Edit[]): number[] {
  return [...new Set(edits.map(({ cell }) => parseCellName(cell)?.row ?? 0))];
}

function findBlank(book: ShapeableBook): { form: Form; grid: Grid } {
  for (const sheet of book.sheetNames) {
    const grid = book.read(sheet);
    const form = detectForms(grid).forms.find(({ kind }) => kind === "self-evaluation");
    if (form) return { form, grid };
  }
  throw new HostError("no-form");
}
