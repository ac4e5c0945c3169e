import { baseName } from "../../../app/base-name";
import type { ListedProject } from "../../../app/make/listed-project";
import {
  bookFile,
  emptyProjectsIn,
  fileNamesOf,
  formFile,
  namesakesIn,
  projectsIn,
  type Namesakes,
} from "../../../app/make/make-all";
import { findBlank } from "../../../app/make/make-form";
import { oddPoints } from "../../../app/make/odd-points";
import { extensionOf } from "../../../app/make/plan-form";
import { message, say, type Locale } from "../../../core";
import { Archive } from "../batch/archive";
import { Cancelled, problemOf, type Task } from "../runner";
import type { ChosenFile, FormFiles } from "./files";

/** A file for each project, in one archive; or one workbook with a sheet for each. */
export type MakeShape = "each" | "together";

export interface MakeOutcome {
  /** The sentence of what was saved; null when nothing was. */
  readonly made: string | null;
  /** What could not be read or made, each with the file or the project it is of. */
  readonly problems: readonly string[];
}

interface MakeJob {
  readonly list: ChosenFile;
  readonly blank: ChosenFile;
  readonly shape: MakeShape;
  readonly files: FormFiles;
  readonly locale: Locale;
  readonly task: Task;
}

/**
 * Makes a form of each project of the list and saves them. A project that can't be made is named
 * with the reason and left out; a list or blank form that can't be used is named, and nothing saved.
 */
export async function makeForms(job: MakeJob): Promise<MakeOutcome> {
  const { list, blank, shape, files, locale } = job;
  let reading = list;
  try {
    const listed = files.open(await list.bytes());
    const projects = projectsIn(listed);
    if (projects.length === 0) {
      return {
        made: null,
        problems: [say(message("make.no-projects", { file: list.name }), locale)],
      };
    }
    reading = blank;
    const bytes = await blank.bytes();
    findBlank(files.open(bytes));
    const save = shape === "each" ? saveEach : saveTogether;
    const { made, places, problems } = await save(job, projects, bytes);
    return {
      made,
      problems: [
        ...problems,
        ...namesakesIn(projects, places).map((found) => sayNamesakes(found, locale)),
        ...emptyProjectsIn(listed).map((name) =>
          say(message("make.no-indicators", { name }), locale),
        ),
      ],
    };
  } catch (error) {
    return { made: null, problems: [refusal(reading.name, error, locale)] };
  }
}

interface Saved extends MakeOutcome {
  /** Each project's file or sheet. */
  readonly places: readonly string[];
}

async function saveEach(
  { list, blank: { name: template }, files, locale, task }: MakeJob,
  projects: readonly ListedProject[],
  blank: Uint8Array,
): Promise<Saved> {
  const archive = new Archive();
  const problems: string[] = [];
  const odd: string[] = [];
  const names = fileNamesOf(projects, extensionOf(template));
  for (const [done, project] of projects.entries()) {
    const { name } = project;
    const facts = { index: done + 1, count: projects.length, name };
    await task.step(message("pane.batch.step", facts), done / projects.length);
    try {
      const book = files.open(blank);
      archive.add(names[done] ?? name, formFile(book, project));
      odd.push(...oddPoints(book, [name]).map((each) => say(each, locale)));
    } catch (error) {
      problems.push(refusal(name, error, locale));
    }
  }
  const sheets = projects.length - problems.length;
  if (sheets === 0) return { made: null, problems, places: names };
  const file = `${bookName(list, locale)}.zip`;
  files.saveFile(file, archive.end());
  return {
    made: say(message("make.made-book", { file, sheets }), locale),
    problems: [...problems, ...odd],
    places: names,
  };
}

async function saveTogether(
  { list, blank: { name: template }, files, locale, task }: MakeJob,
  projects: readonly ListedProject[],
  blank: Uint8Array,
): Promise<Saved> {
  const file = `${bookName(list, locale)}${extensionOf(template)}`;
  await task.step(message("pane.make.making", { forms: projects.length }));
  const book = files.open(blank);
  const { bytes, sheets } = bookFile(book, projects);
  const names = projects.map(({ name }) => name);
  const problems = oddPoints(book, names, sheets).map((each) => say(each, locale));
  files.saveFile(file, bytes);
  const facts = { file, sheets: sheets.length };
  return { made: say(message("make.made-book", facts), locale), problems, places: sheets };
}

function sayNamesakes({ name, units, places }: Namesakes, locale: Locale): string {
  const facts = { name, units: units.join("、"), places: places.join("、") };
  return say(message("make.namesakes", facts), locale);
}

function bookName({ name }: ChosenFile, locale: Locale): string {
  const list = baseName(name).replace(/\.[^.]+$/, "");
  return say(message("make.book-name", { list }), locale);
}

/** The file's or project's name with what is wrong; a cancelled task stays one. */
function refusal(name: string, error: unknown, locale: Locale): string {
  if (error instanceof Cancelled) throw error;
  return say(message("pane.page.refused", { name, why: say(problemOf(error), locale) }), locale);
}
