import { dirname, join, resolve } from "node:path";
import type { FileReport } from "../../app/report";
import { message, say, type Locale } from "../../core";
import { ACCEPTED_FILE, loadAccepted } from "../accepted";
import { backupsOf } from "../backup";
import { collectInputs, outputPaths } from "../files";
import { refuseFileAsFolder, refuseOverwriting, type FilesOfRun } from "../guard";
import { EXIT, UsageError, type Io } from "../io";
import { loadProfile, profileFile } from "../load";
import { reportPrinter, type OutputFormat } from "../print";
import { progress } from "../progress";
import { runJobs, threadsFor } from "../run-jobs";
import { backupSink } from "../sinks";
import { withSinks } from "../with-sinks";
import { sweepBeside, sweepLeftovers, tryOutput } from "../write";
import { checkAcross } from "./check-across";
import { checkFile } from "./check-file";

/** What `pingfen check` was asked for. */
export interface CheckFlags {
  readonly profile?: string;
  readonly fix?: boolean;
  readonly across?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly format: OutputFormat;
  readonly report?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly lang: Locale;
}

/** `pingfen check PATH…`: exit 1 when a file fails or an error-level finding is left. */
export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const { lang } = flags;
  const toWrite = flags.out !== undefined || flags.inPlace === true;
  if (flags.out !== undefined && flags.inPlace) {
    throw new UsageError(say(message("cli.out-or-in-place"), lang));
  }
  if (flags.fix && flags.across) throw new UsageError(say(message("cli.across-only-looks"), lang));
  if ((flags.fix === true) !== toWrite) {
    throw new UsageError(say(message("cli.fix-needs-target"), lang));
  }
  const { all, outputs } = filesOf(paths, flags, io);
  const profile = flags.profile === undefined ? null : loadProfile(flags.profile, lang, io);
  const step = progress(all.length, flags.quiet ? false : io.errIsTerminal, io, lang);
  const jobs = all.map((path) => ({
    path,
    cwd: io.cwd,
    profile,
    locale: lang,
    output: outputs?.get(path) ?? null,
    inPlace: flags.inPlace ?? false,
  }));
  if (flags.out !== undefined) sweepLeftovers(resolve(io.cwd, flags.out));
  if (flags.report !== undefined) {
    sweepBeside(resolve(io.cwd, flags.report));
    tryOutput(resolve(io.cwd, flags.report));
  }
  const printer = reportPrinter(flags, io, "findings");
  let wrong = 0;
  const sinks = flags.out === undefined ? [printer] : [printer, backupSink(lang, io)];
  const print = (report: FileReport): void => {
    if (!isSound(report)) wrong += 1;
    for (const sink of sinks) sink.file(report);
  };
  const worker = io.workerFile === null ? null : { file: io.workerFile, name: "checkFileAsText" };
  const threads = threadsFor(jobs.length, flags.jobs);
  await withSinks(sinks, async () => {
    if (flags.across) checkAcross(jobs, step).forEach(print);
    else {
      await runJobs(jobs, { here: checkFile, worker, threads }, (report, { path }) => {
        step(path);
        print(report);
      });
    }
    step(null);
  });
  return wrong === 0 ? EXIT.done : EXIT.failed;
}

interface Files {
  readonly all: readonly string[];
  readonly outputs: ReadonlyMap<string, string> | null;
}

/** The files of the run, none of which replaces another. Throws UsageError. */
function filesOf(
  paths: readonly string[],
  { out, report, profile, inPlace, lang }: CheckFlags,
  io: Io,
): Files {
  if (out !== undefined) refuseFileAsFolder(out, lang, io);
  const all = collectInputs(paths, io.cwd, [out]).map(({ path }) => path);
  if (all.length === 0) throw new UsageError(say(message("cli.no-input"), lang));
  const outputs = out === undefined ? null : outputPaths(all, out, io.cwd);
  const files: FilesOfRun = {
    read: [...all, profileFile(profile)],
    copies: [...(outputs?.values() ?? [])],
    copyIsInput: "cli.copy-is-input",
    beside: [...backupsOf(inPlace ? all : [...(outputs?.values() ?? [])], io.cwd), report],
  };
  refuseOverwriting(files, lang, io);
  // A broken one is wrong usage, which a worker thread could only hand back as a fault of its own.
  const folders = new Set(all.map((path) => dirname(resolve(io.cwd, path))));
  for (const folder of folders) loadAccepted(join(folder, ACCEPTED_FILE), lang);
  return { all, outputs };
}

function isSound({ ok, forms }: FileReport): boolean {
  return ok && !forms.some(({ findings }) => findings.some(({ level }) => level === "error"));
}
