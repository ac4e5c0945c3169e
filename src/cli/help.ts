import { Help, type Command, type Option } from "commander";
import { message, say, type Locale } from "../core";
import { width } from "./terminal";

const TITLES = ["Usage", "Arguments", "Options", "Commands"] as const;

/** Lets a command and those added to it later speak the language in all of their help. */
export function localiseHelp(program: Command, version: string, locale: Locale): Command {
  const shown = new Help();
  const usage = (text: string): string =>
    text
      .replace("[options]", say(message("cli.help.options"), locale))
      .replace("[command]", say(message("cli.help.command"), locale));
  return program
    .version(version, "-V, --version", say(message("cli.help.version"), locale))
    .helpOption("-h, --help", say(message("cli.help.show"), locale))
    .helpCommand("help [command]", say(message("cli.help.show-for"), locale))
    .configureHelp({
      displayWidth: width,
      boxWrap: wrap,
      styleTitle: (title) => titleOf(title, locale),
      commandUsage: (command) => usage(shown.commandUsage(command)),
      subcommandTerm: (command) => usage(shown.subcommandTerm(command)),
      optionDescription: (option) => option.description + valuesOf(option, locale),
    });
}

function titleOf(title: string, locale: Locale): string {
  const known = TITLES.find((each) => `${each}:` === title);
  return known ? say(message(`cli.help.${known}`), locale) : title;
}

/** What may be given for an option, and what holds without it. */
function valuesOf({ argChoices, defaultValue }: Option, locale: Locale): string {
  if (!argChoices && defaultValue === undefined) return "";
  const choices = (argChoices ?? []).join(locale === "en" ? ", " : "、");
  const preset = defaultValue === undefined ? "" : String(defaultValue);
  return say(message("cli.help.values", { choices, preset }), locale);
}

/** A word, or a character of a language without blanks, with the punctuation that must follow it. */
const PIECE = /\s*(?:[!-~]+|\S)[，。；、：）”]*/gu;

/** Breaks a text into lines of so many columns. */
function wrap(text: string, columns: number): string {
  const lines: string[] = [""];
  for (const piece of text.match(PIECE) ?? []) {
    const line = lines.at(-1) ?? "";
    if (line === "" || width(line + piece) <= columns) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.join("\n");
}
