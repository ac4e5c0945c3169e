import type { CommanderError } from "commander";
import { message, say, type Locale, type AnyMessage } from "../core";

/**
 * What is wrong with the arguments, in one sentence and a line that points at the help. The parser
 * gives its facts in an English sentence alone, so they are taken from there.
 */
export function argumentError(error: CommanderError, locale: Locale): string {
  const lines = [sentence(error), message("cli.see-help")].map((line) => say(line, locale));
  return `${lines.join("\n")}\n`;
}

function sentence({ code, message: text }: CommanderError): AnyMessage {
  const [first = "", second = ""] = [...text.matchAll(/'([^']*)'/g)].map(([, piece]) => piece);
  const suggestion = /\(Did you mean (?:one of )?(.+)\?\)/.exec(text)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return message("cli.bad-option", { option: first, suggestion });
    case "commander.unknownCommand":
      return message("cli.bad-command", { command: first, suggestion });
    case "commander.missingArgument":
      return message("cli.no-argument", { argument: first });
    case "commander.optionMissingArgument":
      return message("cli.no-value", { option: first });
    case "commander.missingMandatoryOptionValue":
      return message("cli.no-required", { option: first });
    case "commander.excessArguments": {
      const [expected = 0, given = 0] = (text.match(/\d+(?= argument|\.$)/g) ?? []).map(Number);
      return message("cli.too-many", { command: first || "pingfen", expected, given });
    }
    case "commander.invalidArgument": {
      const why = / is invalid\. (.+)$/s.exec(text)?.[1] ?? "";
      const choices = /^Allowed choices are (.+)\.$/.exec(why)?.[1] ?? "";
      const facts = { option: first, value: second, choices, why: choices ? "" : why };
      return message("cli.bad-value", facts);
    }
    default:
      return message("cli.bad-arguments", { detail: text });
  }
}

/** The language asked for, which must be known before the arguments are: help and errors use it. */
export function languageOf(argv: readonly string[], locale: Locale): Locale {
  const at = argv.indexOf("--lang");
  const given = at < 0 ? argv.find((each) => each.startsWith("--lang="))?.slice(7) : argv[at + 1];
  return given === "zh-CN" || given === "en" ? given : locale;
}
