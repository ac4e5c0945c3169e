import { join, parse, relative, resolve } from "node:path";
import type { ListedProject } from "../../app/make/listed-project";
import {
  bookFile,
  emptyProjectsIn,
  fileNamesOf,
  formFile,
  namesakesIn,
  projectsIn,
} from "../../app/make/make-all";
import { oddPoints } from "../../app/make/odd-points";
import { extensionOf } from "../../app/make/plan-form";
import { message, say, type Locale, type AnyMessage } from "../../core";
import { openWorkbook } from "../../hosts/xlsx/node";
import { backupsOf, writeKeeping } from "../backup";
import { readBytes } from "../book-file";
import { refuseFileAsFolder, refuseOverwriting } from "../guard";
import { EXIT, UsageError, type Io } from "../io";
import { refusalOf } from "../refusal";
import { tellBackups } from "../sinks";

/** What `pingfen make` was asked for. */
export interface MakeFlags {
  readonly template: string;
  readonly out: string;
  readonly oneWorkbook?: boolean;
  readonly lang: Locale;
}

/** What goes into the making of every form. */
interface Makings {
  readonly projects: readonly ListedProject[];
  /** The bytes of the blank form. */
  readonly blank: Uint8Array;
  /** Where the forms go: a file for each project, or the one workbook. */
  readonly files: readonly string[];
}

/**
 * `pingfen make LIST.xlsx --template FORM.xlsx --out DIR`: one pre-filled form a project, each in a
 * file of its own or, with `--one-workbook`, on a sheet of its own. Throws UsageError.
 */
export function make(list: string, flags: MakeFlags, io: Io): number {
  const { template, lang } = flags;
  refuseFileAsFolder(flags.out, lang, io);
  const { projects, empty } = orUsageError(list, lang, () => {
    const book = openWorkbook(readBytes(resolve(io.cwd, list)));
    return { projects: projectsIn(book), empty: emptyProjectsIn(book) };
  });
  if (projects.length === 0) {
    throw new UsageError(say(message("make.no-projects", { file: list }), lang));
  }
  const blank = orUsageError(template, lang, () => readBytes(resolve(io.cwd, template)));
  const extension = extensionOf(template);
  const names = flags.oneWorkbook
    ? [`${bookName(list, lang)}${extension}`]
    : fileNamesOf(projects, extension);
  const files = names.map((name) => join(flags.out, name));
  const beside = backupsOf(files, io.cwd);
  const copyIsInput = "cli.output-is-input";
  refuseOverwriting({ read: [list, template], copies: files, copyIsInput, beside }, lang, io);
  const write = flags.oneWorkbook ? writeBook : writeForms;
  const { places, backups, odd } = write({ projects, blank, files }, flags, io);
  for (const each of odd) io.err(`${say(each, lang)}\n`);
  for (const { name, units, places: own } of namesakesIn(projects, places)) {
    const facts = { name, units: units.join("、"), places: own.join("、") };
    io.err(`${say(message("make.namesakes", facts), lang)}\n`);
  }
  for (const name of empty) io.err(`${say(message("make.no-indicators", { name }), lang)}\n`);
  tellBackups(backups, lang, io);
  return EXIT.done;
}

/** Where each project's form is now, and what was kept of what stood there. */
interface Made {
  readonly places: readonly string[];
  readonly backups: readonly string[];
  /** Forms whose points add up oddly. */
  readonly odd: readonly AnyMessage[];
}

function writeForms(
  { projects, blank, files }: Makings,
  { template, lang }: MakeFlags,
  io: Io,
): Made {
  const odd: AnyMessage[] = [];
  const backups = projects.flatMap((project, i) => {
    const file = files[i] ?? "";
    const book = orUsageError(template, lang, () => openWorkbook(blank));
    const form = orUsageError(template, lang, () => formFile(book, project));
    odd.push(...oddPoints(book, [project.name]));
    const backup = writeKeeping(resolve(io.cwd, file), form);
    const rows = project.indicators.length;
    io.out(`${say(message("make.made", { file, rows }), lang)}\n`);
    return backup === null ? [] : [relative(io.cwd, backup)];
  });
  return { places: files, backups, odd };
}

function bookName(list: string, lang: Locale): string {
  return say(message("make.book-name", { list: parse(list).name }), lang);
}

function writeBook(
  { projects, blank, files: [file = ""] }: Makings,
  { template, lang }: MakeFlags,
  io: Io,
): Made {
  const book = orUsageError(template, lang, () => openWorkbook(blank));
  const { bytes, sheets } = orUsageError(template, lang, () => bookFile(book, projects));
  const names = projects.map(({ name }) => name);
  const backup = writeKeeping(resolve(io.cwd, file), bytes);
  io.out(`${say(message("make.made-book", { file, sheets: sheets.length }), lang)}\n`);
  return {
    places: sheets,
    backups: backup === null ? [] : [relative(io.cwd, backup)],
    odd: oddPoints(book, names, sheets),
  };
}

/** Does something to one of the two files; its refusal ends the command with its sentence. */
function orUsageError<T>(file: string, lang: Locale, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    throw new UsageError(`${file}: ${say(refusal.message, lang)}`, { cause: error });
  }
}
