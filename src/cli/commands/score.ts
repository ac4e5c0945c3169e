import { resolve } from "node:path";
import { assignAnswers } from "../../app/bulk/assign-answers";
import { AnswerWatch } from "../../app/bulk/answer-watch";
import type { DecisionFile } from "../../app/decisions";
import { message, say, type Locale, type PlanOptions, type Profile } from "../../core";
import { backupsOf } from "../backup";
import { collectInputs, outputPaths, shardOf } from "../files";
import {
  refuseFileAsFolder,
  refuseOtherThanXlsx,
  refuseOverwriting,
  type FilesOfRun,
} from "../guard";
import { EXIT, UsageError, type Io } from "../io";
import {
  isOwnList,
  loadActuals,
  loadAnswers,
  loadDecisions,
  loadProfile,
  profileFile,
} from "../load";
import { reportPrinter, type OutputFormat, type Sink } from "../print";
import { progress } from "../progress";
import { runJobs, threadsFor } from "../run-jobs";
import { answerSink, auditSink, backupSink, summarySink, unmatchedSink } from "../sinks";
import { withSinks } from "../with-sinks";
import { sweepBeside, sweepLeftovers, tryOutput } from "../write";
import { scoreFile, type FileJob } from "./score-file";

/** What `pingfen score` was asked for. */
export interface ScoreFlags {
  readonly profile?: string;
  readonly overwrite: PlanOptions["overwrite"];
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly format: OutputFormat;
  readonly report?: string;
  readonly summary?: string;
  readonly log?: string;
  readonly decide?: string;
  readonly actuals?: string;
  readonly jobs?: number;
  readonly shard?: string;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  readonly lang: Locale;
}

/** `pingfen score PATH…`: returns the exit code. */
export async function score(paths: readonly string[], flags: ScoreFlags, io: Io): Promise<number> {
  const { lang } = flags;
  if (flags.out !== undefined && flags.inPlace) {
    throw new UsageError(say(message("cli.out-or-in-place"), lang));
  }
  if (flags.resume && flags.out === undefined) {
    throw new UsageError(say(message("cli.resume-needs-out"), lang));
  }
  const handedIn = flags.decide !== undefined ? "--decide" : "--actuals";
  if (flags.resume && (flags.decide ?? flags.actuals) !== undefined) {
    throw new UsageError(say(message("cli.resume-takes-no-answers", { option: handedIn }), lang));
  }
  const files = filesOf(paths, flags, io);
  const profile = flags.profile === undefined ? null : loadProfile(flags.profile, lang, io);
  const { jobs, watch } = workOf(files, profile, flags, io);
  if (flags.out !== undefined) sweepLeftovers(resolve(io.cwd, flags.out));
  for (const file of [flags.report, flags.summary, flags.log]) {
    if (file === undefined) continue;
    sweepBeside(resolve(io.cwd, file));
    tryOutput(resolve(io.cwd, file));
  }
  const sinks = sinksOf(jobs, watch, profile, flags, io);
  const step = progress(jobs.length, flags.quiet ? false : io.errIsTerminal, io, lang);
  const worker = io.workerFile === null ? null : { file: io.workerFile, name: "scoreFileAsText" };
  const threads = threadsFor(jobs.length, flags.jobs);
  const failed: string[] = [];
  await withSinks(sinks, async () => {
    await runJobs(jobs, { here: scoreFile, worker, threads }, (report, { path }) => {
      step(path);
      if (!report.ok) failed.push(path);
      for (const sink of sinks) sink.file(report);
    });
    step(null);
  });
  return failed.length === 0 ? EXIT.done : EXIT.failed;
}

interface Files {
  readonly inputs: readonly string[];
  /** Where the copy of each input goes; null without copies. */
  readonly outputs: ReadonlyMap<string, string> | null;
}

/** The files of the run, none of which replaces another. Throws UsageError. */
function filesOf(paths: readonly string[], flags: ScoreFlags, io: Io): Files {
  const { lang, out, summary, report, log } = flags;
  if (out !== undefined) refuseFileAsFolder(out, lang, io);
  if (summary !== undefined) refuseOtherThanXlsx(summary, lang);
  const earlier = summary !== undefined && isOwnList(summary, io) ? summary : undefined;
  const leftOut = [out, flags.decide, flags.actuals, earlier];
  const inputs = collectInputs(paths, io.cwd, leftOut).map(({ path }) => path);
  if (inputs.length === 0) throw new UsageError(say(message("cli.no-input"), lang));
  const outputs = out === undefined ? null : outputPaths(inputs, out, io.cwd);
  const replaced = flags.inPlace ? inputs : [...(outputs?.values() ?? [])];
  const files: FilesOfRun = {
    read: [...inputs, flags.decide, flags.actuals, profileFile(flags.profile)],
    copies: [...(outputs?.values() ?? [])],
    copyIsInput: "cli.copy-is-input",
    beside: [
      ...backupsOf([...replaced, ...(log === undefined ? [] : [log])], io.cwd),
      summary,
      report,
      log,
    ],
  };
  refuseOverwriting(files, lang, io);
  return { inputs, outputs };
}

/** The work on each file, and who watches what becomes of the answers that were handed in. */
function workOf(
  { inputs, outputs }: Files,
  profile: Profile | null,
  flags: ScoreFlags,
  io: Io,
): { jobs: FileJob[]; watch: AnswerWatch | null } {
  const { lang } = flags;
  const decisions = flags.decide === undefined ? null : decisionsFrom(flags.decide, lang, io);
  const answers = decisions && assignAnswers(decisions, inputs, (path) => resolve(io.cwd, path));
  const actuals = flags.actuals === undefined ? null : loadActuals(flags.actuals, lang, io);
  const jobs = shardOf(inputs, flags.shard, lang).map((path) => ({
    ...{ path, cwd: io.cwd, profile, overwrite: flags.overwrite, actuals },
    decisions: answers?.of(path) ?? null,
    locale: lang,
    output: outputs?.get(path) ?? null,
    inPlace: flags.inPlace ?? false,
    keepExisting: flags.resume ?? false,
  }));
  return { jobs, watch: decisions && answers ? new AnswerWatch(decisions, answers) : null };
}

/** A person's decisions: a JSON file, or the list of open items filled in as a workbook. */
function decisionsFrom(file: string, lang: Locale, io: Io): DecisionFile {
  const load = /\.xls[xm]$/i.test(file) ? loadAnswers : loadDecisions;
  return load(file, lang, io);
}

function sinksOf(
  jobs: readonly FileJob[],
  watch: AnswerWatch | null,
  profile: Profile | null,
  flags: ScoreFlags,
  io: Io,
): Sink[] {
  const { lang } = flags;
  const [first] = jobs;
  const sinks: Sink[] = [reportPrinter(flags, io, "scores")];
  if (flags.summary !== undefined) sinks.push(summarySink(flags.summary, lang, io));
  if (flags.log !== undefined) {
    const resumes = flags.resume ?? false;
    sinks.push(auditSink({ file: flags.log, resumes, profile }, lang, io));
  }
  if (flags.out !== undefined) sinks.push(backupSink(lang, io));
  if (watch) sinks.push(answerSink(watch, lang, io));
  if (first?.actuals) sinks.push(unmatchedSink(first.actuals, lang, io));
  return sinks;
}
