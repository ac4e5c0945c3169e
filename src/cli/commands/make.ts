import { join, parse, relative, resolve } from "node:path";
import type { ListedProject } from "../../app/make/listed-project";
import { bookFile, fileNamesOf, formFile, projectsIn } from "../../app/make/make-all";
import { fileNameOf } from "../../app/make/plan-form";
import { message, say, type Locale } from "../../core";
import { openWorkbook } from "../../hosts/xlsx/node";
import { backupsOf, writeKeeping } from "../backup";
import { readBytes } from "../book-file";
import { refuseFileAsFolder, refuseOverwriting } from "../guard";
import { EXIT, UsageError, type Io } from "../io";
import { refusalOf } from "../refusal";
import { tellBackups } from "../sinks";

export interface MakeFlags {
  readonly template: string;
  readonly out: string;
  readonly oneWorkbook?: boolean;
  readonly lang: Locale;
}

/**
 * `pingfen make LIST.xlsx --template FORM.xlsx --out DIR`: one pre-filled form a project, each in a
 * file of its own or, with `--one-workbook`, on a sheet of its own.
 */
export function make(list: string, flags: MakeFlags, io: Io): number {
  const { template, lang } = flags;
  refuseFileAsFolder(flags.out, lang, io);
  const projects = refusing(list, lang, () => {
    return projectsIn(openWorkbook(readBytes(resolve(io.cwd, list))));
  });
  if (projects.length === 0) {
    throw new UsageError(say(message("cli.no-projects", { file: list }), lang));
  }
  const blank = refusing(template, lang, () => readBytes(resolve(io.cwd, template)));
  const names = flags.oneWorkbook ? [bookName(list, lang)] : fileNamesOf(projects);
  const files = names.map((name) => join(flags.out, name));
  const read = [list, template];
  const copyIsInput = "cli.output-is-input";
  refuseOverwriting(
    { read, copies: files, copyIsInput, beside: backupsOf(files, io.cwd) },
    lang,
    io,
  );
  const [first = ""] = files;
  const backups: string[] = [];
  const keep = (backup: string | null): void => {
    if (backup !== null) backups.push(relative(io.cwd, backup));
  };
  if (flags.oneWorkbook) writeBook(first, projects, blank, flags, io, keep);
  else writeForms(files, projects, blank, flags, io, keep);
  tellBackups(backups, lang, io);
  return EXIT.done;
}

function writeForms(
  files: readonly string[],
  projects: readonly ListedProject[],
  blank: Uint8Array,
  { template, lang }: MakeFlags,
  io: Io,
  keep: (backup: string | null) => void,
): void {
  projects.forEach((project, i) => {
    const file = files[i] ?? fileNameOf(project);
    const form = refusing(template, lang, () => formFile(openWorkbook(blank), project));
    keep(writeKeeping(resolve(io.cwd, file), form));
    const rows = project.indicators.length;
    io.out(`${say(message("cli.made", { file, rows }), lang)}\n`);
  });
}

function bookName(list: string, lang: Locale): string {
  return `${say(message("cli.book-name", { list: parse(list).name }), lang)}.xlsx`;
}

function writeBook(
  file: string,
  projects: readonly ListedProject[],
  blank: Uint8Array,
  { template, lang }: MakeFlags,
  io: Io,
  keep: (backup: string | null) => void,
): void {
  const { bytes, sheets } = refusing(template, lang, () => bookFile(openWorkbook(blank), projects));
  keep(writeKeeping(resolve(io.cwd, file), bytes));
  const facts = { file, sheets: sheets.length };
  io.out(`${say(message("cli.made-book", facts), lang)}\n`);
}

/** A refusal of one of the two files ends the command with its sentence. */
function refusing<T>(file: string, lang: Locale, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    throw new UsageError(`${file}: ${say(refusal.message, lang)}`, { cause: error });
  }
}
