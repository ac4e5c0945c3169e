import type { FileReport } from "../../app/report";
import { message, say, type Locale } from "../../core";
import { collectInputs, outputPaths } from "../files";
import { EXIT, UsageError, type Io } from "../io";
import { loadProfile } from "../load";
import { reportPrinter, type OutputFormat } from "../print";
import { progress } from "../progress";
import { runJobs, threadsFor } from "../run-jobs";
import { checkAcross } from "./check-across";
import { checkFile } from "./check-file";

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
  const profile = flags.profile === undefined ? null : loadProfile(flags.profile, lang, io);
  const inputs = collectInputs(paths, io.cwd);
  if (inputs.length === 0) throw new UsageError(say(message("cli.no-input"), lang));
  const all = inputs.map(({ path }) => path);
  const outputs = flags.out === undefined ? null : outputPaths(all, flags.out, io.cwd);
  const step = progress(inputs.length, flags.quiet ? false : io.errIsTerminal, io, lang);
  const jobs = all.map((path) => ({
    path,
    cwd: io.cwd,
    profile,
    locale: lang,
    output: outputs?.get(path) ?? null,
    inPlace: flags.inPlace ?? false,
  }));
  const printer = reportPrinter(flags, io, "findings");
  let wrong = 0;
  const print = (report: FileReport): void => {
    if (!isSound(report)) wrong += 1;
    printer.file(report);
  };
  if (flags.across) checkAcross(jobs, step).forEach(print);
  else {
    const worker = io.workerFile === null ? null : { file: io.workerFile, name: "checkFileAsText" };
    const threads = threadsFor(jobs.length, flags.jobs);
    await runJobs(jobs, { here: checkFile, worker, threads }, (report, { path }) => {
      step(path);
      print(report);
    });
  }
  step(null);
  await printer.end();
  return wrong === 0 ? EXIT.done : EXIT.failed;
}

function isSound({ ok, forms }: FileReport): boolean {
  return ok && !forms.some(({ findings }) => findings.some(({ level }) => level === "error"));
}
