import { baseName } from "../../../app/base-name";
import type { ListedProject } from "../../../app/make/listed-project";
import { bookFile, fileNamesOf, formFile, projectsIn } from "../../../app/make/make-all";
import { findBlank } from "../../../app/make/make-form";
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
    const projects = projectsIn(files.open(await list.bytes()));
    if (projects.length === 0) {
      return {
        made: null,
        problems: [say(message("cli.no-projects", { file: list.name }), locale)],
      };
    }
    reading = blank;
    const bytes = await blank.bytes();
    findBlank(files.open(bytes));
    return shape === "each"
      ? await saveEach(job, projects, bytes)
      : await saveTogether(job, projects, bytes);
  } catch (error) {
    return { made: null, problems: [refusal(reading.name, error, locale)] };
  }
}

async function saveEach(
  { list, files, locale, task }: MakeJob,
  projects: readonly ListedProject[],
  blank: Uint8Array,
): Promise<MakeOutcome> {
  const archive = new Archive();
  const problems: string[] = [];
  const names = fileNamesOf(projects);
  for (const [done, project] of projects.entries()) {
    const { name } = project;
    const facts = { index: done + 1, count: projects.length, name };
    await task.step(message("pane.batch.step", facts), done / projects.length);
    try {
      archive.add(names[done] ?? name, formFile(files.open(blank), project));
    } catch (error) {
      problems.push(refusal(name, error, locale));
    }
  }
  const sheets = projects.length - problems.length;
  if (sheets === 0) return { made: null, problems };
  const file = `${bookName(list, locale)}.zip`;
  files.saveFile(file, archive.end());
  return { made: say(message("cli.made-book", { file, sheets }), locale), problems };
}

async function saveTogether(
  { list, files, locale, task }: MakeJob,
  projects: readonly ListedProject[],
  blank: Uint8Array,
): Promise<MakeOutcome> {
  const file = `${bookName(list, locale)}.xlsx`;
  await task.step(message("pane.make.making", { forms: projects.length }));
  const { bytes, sheets } = bookFile(files.open(blank), projects);
  files.saveFile(file, bytes);
  const facts = { file, sheets: sheets.length };
  return { made: say(message("cli.made-book", facts), locale), problems: [] };
}

function bookName({ name }: ChosenFile, locale: Locale): string {
  const list = baseName(name).replace(/\.[^.]+$/, "");
  return say(message("cli.book-name", { list }), locale);
}

/** The file's or project's name with what is wrong; a cancelled task stays one. */
function refusal(name: string, error: unknown, locale: Locale): string {
  if (error instanceof Cancelled) throw error;
  return say(message("pane.page.refused", { name, why: say(problemOf(error), locale) }), locale);
}
