// commander: the de-facto argument parser of Node tools, no dependencies, MIT; 15 needs Node 22.
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { message, say, type Locale, type AnyMessage } from "../core";
import { argumentError, languageOf } from "./argument-errors";
import { check, type CheckFlags } from "./commands/check";
import { make, type MakeFlags } from "./commands/make";
import { listProfiles } from "./commands/profiles";
import { score, type ScoreFlags } from "./commands/score";
import { localiseHelp } from "./help";
import { OUTPUT_FORMATS } from "./print";
import { EXIT, UsageError, type Io } from "./io";
import { refusalOf } from "./refusal";

type HelpKey =
  | Extract<AnyMessage["key"], `cli.opt-${string}`>
  | "cli.about"
  | "cli.score"
  | "cli.check"
  | "cli.make"
  | "cli.profiles"
  | "cli.list"
  | "cli.paths"
  | "cli.profile-id";

/** Runs the command line and gives its exit code. Wrong usage, and a file system that refuses, are said, not thrown. */
export async function run(
  argv: readonly string[],
  version: string,
  locale: Locale,
  io: Io,
): Promise<number> {
  const lang = languageOf(argv, locale);
  let code: number = EXIT.done;
  const program = build(version, lang, io, (result) => (code = result));
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return wrongArguments(error, lang, io);
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return EXIT.usage;
    }
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    io.err(`${say(refusal.message, lang)}\n`);
    return EXIT.failed;
  }
}

/** Help and version, which were asked for, end the same way as errors do. */
function wrongArguments(error: CommanderError, lang: Locale, io: Io): number {
  if (error.exitCode === 0) return EXIT.done;
  if (error.code !== "commander.help") io.err(argumentError(error, lang));
  return EXIT.usage;
}

type Translate = (key: HelpKey) => string;
type Done = (code: number) => void;

function build(version: string, locale: Locale, io: Io, done: Done): Command {
  const t: Translate = (key) => say(message(key), locale);
  const program = localiseHelp(new Command("pingfen"), version, locale)
    .description(t("cli.about"))
    .exitOverride()
    .configureOutput({
      ...{ writeOut: io.out, writeErr: io.err, outputError: () => undefined },
      ...{ getOutHelpWidth: () => io.columns, getErrHelpWidth: () => io.columns },
    });
  addScore(program, t, locale, io, done);
  addCheck(program, t, locale, io, done);
  addMake(program, t, locale, io, done);
  addProfiles(program, t, locale, io, done);
  return program;
}

const language = (t: Translate, locale: Locale): Option =>
  new Option("--lang <lang>", t("cli.opt-lang")).choices(["zh-CN", "en"]).default(locale);

/** What every command that works through files takes. */
function filesCommand(program: Command, name: "score" | "check", t: Translate): Command {
  return program
    .command(name)
    .description(t(`cli.${name}`))
    .argument("<path...>", t("cli.paths"))
    .option("--out <dir>", t("cli.opt-out"))
    .option("--in-place", t("cli.opt-in-place"))
    .option("--profile <id|file.json>", t("cli.opt-profile"))
    .addOption(
      new Option("--format <format>", t("cli.opt-format")).choices(OUTPUT_FORMATS).default("table"),
    )
    .option("--report <file>", t("cli.opt-report"))
    .option("--quiet", t("cli.opt-quiet"));
}

function addScore(program: Command, t: Translate, locale: Locale, io: Io, done: Done): void {
  filesCommand(program, "score", t)
    .addOption(
      new Option("--overwrite <what>", t("cli.opt-overwrite"))
        .choices(["blank", "scores"])
        .default("blank"),
    )
    .option("--decide <file.json|file.xlsx>", t("cli.opt-decide"))
    .option("--actuals <list.xlsx>", t("cli.opt-actuals"))
    .option("--summary <file.xlsx>", t("cli.opt-summary"))
    .option("--log <file.jsonl>", t("cli.opt-log"))
    .option("--jobs <n>", t("cli.opt-jobs"), wholeNumber(locale))
    .option("--shard <i/n>", t("cli.opt-shard"))
    .option("--resume", t("cli.opt-resume"))
    .addOption(language(t, locale))
    .action(async (paths: string[], flags: ScoreFlags) => {
      done(await score(paths, flags, io));
    });
}

function addCheck(program: Command, t: Translate, locale: Locale, io: Io, done: Done): void {
  filesCommand(program, "check", t)
    .option("--fix", t("cli.opt-fix"))
    .option("--across", t("cli.opt-across"))
    .option("--jobs <n>", t("cli.opt-jobs"), wholeNumber(locale))
    .addOption(language(t, locale))
    .action(async (paths: string[], flags: CheckFlags) => {
      done(await check(paths, flags, io));
    });
}

function addMake(program: Command, t: Translate, locale: Locale, io: Io, done: Done): void {
  program
    .command("make")
    .description(t("cli.make"))
    .argument("<list.xlsx>", t("cli.list"))
    .requiredOption("--template <form.xlsx>", t("cli.opt-template"))
    .requiredOption("--out <dir>", t("cli.opt-out"))
    .option("--one-workbook", t("cli.opt-one-workbook"))
    .addOption(language(t, locale))
    .action((list: string, flags: MakeFlags) => {
      done(make(list, flags, io));
    });
}

function addProfiles(program: Command, t: Translate, locale: Locale, io: Io, done: Done): void {
  program
    .command("profiles")
    .description(t("cli.profiles"))
    .argument("[id]", t("cli.profile-id"))
    .addOption(language(t, locale))
    .action((id: string | undefined, flags: { lang: Locale }) => {
      done(listProfiles(id, flags.lang, io));
    });
}

function wholeNumber(locale: Locale): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d*$/.test(text)) return Number(text);
    throw new InvalidArgumentError(say(message("cli.bad-number"), locale));
  };
}
