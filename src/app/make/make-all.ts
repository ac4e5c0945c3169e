import { compact, type Grid } from "../../core";
import { projectsWithoutIndicators, readProjects, type ListedProject } from "./listed-project";
import { makeBook, type CopyableBook } from "./make-book";
import { makeForm } from "./make-form";
import { fileNameOf, type FormExtension } from "./plan-form";

/** A freshly opened copy of the blank form, to be shaped and kept as a file. */
export interface FormBook extends CopyableBook {
  save(): Uint8Array;
}

/**
 * The projects of all sheets of a list, in their order. One that comes again with the same unit and
 * the same indicators is a copy and counts once.
 */
export function projectsIn(list: {
  readonly sheetNames: readonly string[];
  read(sheet: string): Grid;
}): ListedProject[] {
  const projects = new Map<string, ListedProject>();
  for (const sheet of list.sheetNames) {
    for (const project of readProjects(list.read(sheet))) {
      const { name, unit, indicators } = project;
      const key = JSON.stringify([compact(name), compact(unit), indicators]);
      if (!projects.has(key)) projects.set(key, project);
    }
  }
  return [...projects.values()];
}

/** Projects of one name, of two units or with different indicators: where their forms are. */
export interface Namesakes {
  readonly name: string;
  readonly units: readonly string[];
  /** Their files or sheets, in the same order. */
  readonly places: readonly string[];
}

/** The names that several projects have; `places` are all projects' files or sheets. */
export function namesakesIn(
  projects: readonly ListedProject[],
  places: readonly string[],
): Namesakes[] {
  const groups = new Map<string, { name: string; units: string[]; places: string[] }>();
  projects.forEach(({ name, unit }, i) => {
    const key = compact(name);
    const group = groups.get(key) ?? { name, units: [], places: [] };
    group.units.push(unit);
    group.places.push(places[i] ?? "");
    groups.set(key, group);
  });
  return [...groups.values()].filter((group) => group.places.length > 1);
}

/** The names of projects that a list names without an indicator: no form can be made of them. */
export function emptyProjectsIn(list: {
  readonly sheetNames: readonly string[];
  read(sheet: string): Grid;
}): string[] {
  return list.sheetNames.flatMap((sheet) => projectsWithoutIndicators(list.read(sheet)));
}

/**
 * A file name for each project's form, which ends as its template does. Two projects of one name
 * get a number behind it, so that neither file replaces the other.
 */
export function fileNamesOf(
  projects: readonly ListedProject[],
  extension: FormExtension = ".xlsx",
): string[] {
  const used = new Set<string>();
  return projects.map((project) => {
    const whole = fileNameOf(project, extension);
    const stem = whole.slice(0, -extension.length);
    let name = whole;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${stem}-${n}${extension}`;
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
