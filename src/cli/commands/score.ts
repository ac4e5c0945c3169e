import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decisionFileSchema, type DecisionFile } from "../../app/decisions";
import { findProfile, readProfile } from "../../app/profiles";
import type { FileReport, Report } from "../../app/report";
import { message, say, type Locale, type PlanOptions, type Profile } from "../../core";
import { collectInputs, outputPaths } from "../files";
import { formatTable } from "../format/table";
import { EXIT, UsageError, type Io } from "../io";
import { progress } from "../progress";
import { writeWhole } from "../write";
import { scoreFile } from "./score-file";

export interface ScoreFlags {
  readonly profile?: string;
  readonly overwrite: PlanOptions["overwrite"];
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly format: "table" | "json";
  readonly report?: string;
  readonly decide?: string;
  readonly quiet?: boolean;
  readonly lang: Locale;
}

/** `pingfen score PATH…`: returns the exit code. */
export function score(paths: readonly string[], flags: ScoreFlags, io: Io): number {
  const { lang } = flags;
  if (flags.out !== undefined && flags.inPlace) {
    throw new UsageError(say(message("cli.out-or-in-place"), lang));
  }
  const profile = flags.profile === undefined ? null : loadProfile(flags.profile, lang, io);
  const decisions = flags.decide === undefined ? null : loadDecisions(flags.decide, lang, io);
  const inputs = collectInputs(paths, io.cwd);
  if (inputs.length === 0) throw new UsageError(say(message("cli.no-input"), lang));
  const outputs =
    flags.out === undefined
      ? null
      : outputPaths(
          inputs.map((i) => i.path),
          flags.out,
          io.cwd,
        );
  const step = progress(inputs.length, flags.quiet ? false : io.errIsTerminal, io, lang);
  const files: FileReport[] = [];
  for (const { path } of inputs) {
    step(path);
    const job = { path, cwd: io.cwd, profile, overwrite: flags.overwrite, decisions, locale: lang };
    files.push(
      scoreFile({ ...job, output: outputs?.get(path) ?? null, inPlace: flags.inPlace ?? false }),
    );
  }
  step(null);
  print({ version: 1, files }, flags, io);
  return files.every(({ ok }) => ok) ? EXIT.done : EXIT.failed;
}

function print(report: Report, flags: ScoreFlags, io: Io): void {
  const json = flags.format === "json";
  const text = json
    ? `${JSON.stringify(report, null, 2)}\n`
    : formatTable(report, {
        locale: flags.lang,
        colours: io.outIsTerminal && flags.report === undefined,
        columns: io.columns,
      });
  if (flags.report === undefined) io.out(text);
  else writeWhole(resolve(io.cwd, flags.report), text);
}

function loadProfile(given: string, lang: Locale, io: Io): Profile {
  const known = findProfile(given);
  if (known) return known;
  if (!given.endsWith(".json")) {
    throw new UsageError(say(message("cli.unknown-profile", { id: given }), lang));
  }
  const reading = readProfile(readJson(given, lang, io));
  if ("profile" in reading) return reading.profile;
  throw new UsageError(reading.problems.map((problem) => say(problem, lang)).join("\n"));
}

function loadDecisions(path: string, lang: Locale, io: Io): DecisionFile {
  const parsed = decisionFileSchema.safeParse(readJson(path, lang, io));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new UsageError(say(message("cli.bad-decisions", { file: path, where }), lang));
}

function readJson(path: string, lang: Locale, io: Io): unknown {
  try {
    return JSON.parse(readFileSync(resolve(io.cwd, path), "utf8"));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(say(message("cli.unreadable-json", { file: path, detail }), lang), {
      cause,
    });
  }
}
