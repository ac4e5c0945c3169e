// commander: the de-facto argument parser of Node tools, no dependencies, MIT; 15 needs Node 22.
import { Command, CommanderError, Option } from "commander";
import { message, say, type Locale, type MessageKey } from "../core";
import { check, type CheckFlags } from "./commands/check";
import { listProfiles } from "./commands/profiles";
import { score, type ScoreFlags } from "./commands/score";
import { OUTPUT_FORMATS } from "./print";
import { EXIT, UsageError, type Io } from "./io";

type HelpKey =
  | Extract<MessageKey, `cli.opt-${string}`>
  | "cli.about"
  | "cli.score"
  | "cli.check"
  | "cli.profiles"
  | "cli.paths"
  | "cli.profile-id";

/** Runs the command line; never throws, returns the exit code. */
export function run(argv: readonly string[], version: string, locale: Locale, io: Io): number {
  let code: number = EXIT.done;
  const program = build(version, locale, io, (result) => (code = result));
  try {
    program.parse(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.usage;
  }
}

function build(version: string, locale: Locale, io: Io, done: (code: number) => void): Command {
  const t = (key: HelpKey): string => say(message(key), locale);
  const program = new Command("pingfen")
    .description(t("cli.about"))
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError();
  const language = new Option("--lang <lang>", t("cli.opt-lang"))
    .choices(["zh-CN", "en"])
    .default(locale);
  const format = (): Option =>
    new Option("--format <format>", t("cli.opt-format")).choices(OUTPUT_FORMATS).default("table");
  program
    .command("score")
    .description(t("cli.score"))
    .argument("<path...>", t("cli.paths"))
    .option("--out <dir>", t("cli.opt-out"))
    .option("--in-place", t("cli.opt-in-place"))
    .option("--profile <id|file.json>", t("cli.opt-profile"))
    .addOption(
      new Option("--overwrite <what>", t("cli.opt-overwrite"))
        .choices(["blank", "scores"])
        .default("blank"),
    )
    .option("--decide <file.json>", t("cli.opt-decide"))
    .addOption(format())
    .option("--report <file>", t("cli.opt-report"))
    .option("--quiet", t("cli.opt-quiet"))
    .addOption(language)
    .action((paths: string[], flags: ScoreFlags) => {
      done(score(paths, flags, io));
    });
  program
    .command("check")
    .description(t("cli.check"))
    .argument("<path...>", t("cli.paths"))
    .option("--fix", t("cli.opt-fix"))
    .option("--across", t("cli.opt-across"))
    .option("--out <dir>", t("cli.opt-out"))
    .option("--in-place", t("cli.opt-in-place"))
    .option("--profile <id|file.json>", t("cli.opt-profile"))
    .addOption(format())
    .option("--report <file>", t("cli.opt-report"))
    .option("--quiet", t("cli.opt-quiet"))
    .addOption(language)
    .action((paths: string[], flags: CheckFlags) => {
      done(check(paths, flags, io));
    });
  program
    .command("profiles")
    .description(t("cli.profiles"))
    .argument("[id]", t("cli.profile-id"))
    .addOption(language)
    .action((id: string | undefined, flags: { lang: Locale }) => {
      done(listProfiles(id, flags.lang, io));
    });
  return program;
}
