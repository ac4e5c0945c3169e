import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { message, say, type Locale } from "../core";
import { UsageError, type Io } from "./io";
import { FileIndex } from "./same-file";

/** The files of a run, as the person wrote them or as they follow from it. */
export interface FilesOfRun {
  /** Read: the inputs, and what was given as lists, decisions, template or profile. */
  readonly read: readonly (string | undefined)[];
  /** Filled copies, and the sentence for one that would replace what it was read from. */
  readonly copies: readonly string[];
  readonly copyIsInput: "cli.copy-is-input" | "cli.output-is-input";
  /** Written beside them: summary, report, log, backups. */
  readonly beside: readonly (string | undefined)[];
}

/**
 * Makes sure, before anything is written, that no file is written over one that is read, nor over
 * another one of the run. Throws UsageError.
 */
export function refuseOverwriting(files: FilesOfRun, lang: Locale, io: Io): void {
  const read = new FileIndex(io.cwd, files.read.filter(isGiven));
  const written = new FileIndex(io.cwd);
  const write = (output: string, key: FilesOfRun["copyIsInput"]): void => {
    const input = read.find(output);
    if (input !== null) throw new UsageError(say(message(key, { output, input }), lang));
    const other = written.find(output);
    if (other !== null) {
      throw new UsageError(say(message("cli.outputs-collide", { output, other }), lang));
    }
    written.add(output);
  };
  for (const copy of files.copies) write(copy, files.copyIsInput);
  for (const file of files.beside.filter(isGiven)) write(file, "cli.output-is-input");
}

/** Throws UsageError when the folder for the copies is a file, or lies below one. */
export function refuseFileAsFolder(out: string, lang: Locale, io: Io): void {
  let folder = resolve(io.cwd, out);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  if (statSync(folder).isDirectory()) return;
  throw new UsageError(say(message("cli.out-is-file", { file: out }), lang));
}

/** Throws UsageError for a summary whose name no spreadsheet program would open. */
export function refuseOtherThanXlsx(summary: string, lang: Locale): void {
  if (/\.xlsx$/i.test(summary)) return;
  throw new UsageError(say(message("cli.summary-not-xlsx", { file: summary }), lang));
}

const isGiven = (path: string | undefined): path is string => path !== undefined;
