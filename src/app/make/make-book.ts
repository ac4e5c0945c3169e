import type { ListedProject } from "./listed-project";
import { fillForm, findBlank, formOn, type ShapeableBook } from "./make-form";
import { sheetNamesFor } from "./sheet-names";

/** A workbook whose sheets can be copied and named. */
export interface CopyableBook extends ShapeableBook {
  readonly tabNames: readonly string[];
  copySheet(sheet: string, to: string): void;
  renameSheet(sheet: string, to: string): void;
}

/**
 * Turns a freshly opened copy of the department's blank form into one workbook with a sheet for each
 * project, named by it, in the order of the list; other sheets stay. Gives the sheets' names. Throws
 * HostError "no-form", and "sheet-not-copied" when the form holds what can't stand twice: the
 * workbook is then of no use.
 */
export function makeBook(book: CopyableBook, projects: readonly ListedProject[]): string[] {
  const { form } = findBlank(book);
  const others = book.tabNames.filter((name) => name !== form.sheet);
  const names = sheetNamesFor(
    projects.map(({ name }) => name),
    others,
  );
  const [first = form.sheet, ...rest] = names;
  book.renameSheet(form.sheet, first);
  // A copy stands right behind its original: the last one is made first.
  for (const name of [...rest].reverse()) book.copySheet(first, name);
  projects.forEach((project, i) => {
    const sheet = names[i] ?? first;
    fillForm(book, project, formOn(book, sheet));
  });
  return names;
}
