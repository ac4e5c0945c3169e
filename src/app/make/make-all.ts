import type { Grid } from "../../core";
import { readProjects, type ListedProject } from "./listed-project";
import { makeBook, type CopyableBook } from "./make-book";
import { makeForm } from "./make-form";
import { fileNameOf } from "./plan-form";

/** A freshly opened copy of the blank form, to be shaped and kept as a file. */
export interface FormBook extends CopyableBook {
  save(): Uint8Array;
}

/** The projects of all sheets of a list, in their order. */
export function projectsIn(list: {
  readonly sheetNames: readonly string[];
  read(sheet: string): Grid;
}): ListedProject[] {
  return list.sheetNames.flatMap((sheet) => readProjects(list.read(sheet)));
}

/**
 * A file name for each project's form. Two projects of one name get a number behind it, so that
 * neither file replaces the other.
 */
export function fileNamesOf(projects: readonly ListedProject[]): string[] {
  const used = new Set<string>();
  return projects.map((project) => {
    const whole = fileNameOf(project);
    let name = whole;
    for (let n = 2; used.has(name.toLowerCase()); n++)
      name = whole.replace(/\.xlsx$/, `-${n}.xlsx`);
    used.add(name.toLowerCase());
    return name;
  });
}

/** The file of one project's form. Throws HostError, see makeForm. */
export function formFile(blank: FormBook, project: ListedProject): Uint8Array {
  makeForm(blank, project);
  return blank.save();
}

/** The file of all projects' forms, a sheet for each. Throws HostError, see makeBook. */
export function bookFile(
  blank: FormBook,
  projects: readonly ListedProject[],
): { readonly bytes: Uint8Array; readonly sheets: readonly string[] } {
  const sheets = makeBook(blank, projects);
  return { bytes: blank.save(), sheets };
}
