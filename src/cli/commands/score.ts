import type { FileReport } from "../../app/report";
import { message, say, type Locale, type PlanOptions } from "../../core";
import { collectInputs, outputPaths } from "../files";
import { EXIT, UsageError, type Io } from "../io";
import { loadDecisions, loadProfile } from "../load";
import { printReport, type OutputFormat } from "../print";
import { progress } from "../progress";
import { scoreFile } from "./score-file";

export interface ScoreFlags {
  readonly profile?: string;
  readonly overwrite: PlanOptions["overwrite"];
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly format: OutputFormat;
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
  printReport({ version: 1, files }, flags, io, "scores");
  return files.every(({ ok }) => ok) ? EXIT.done : EXIT.failed;
}
