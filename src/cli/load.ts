import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readActuals, type ActualLine } from "../app/bulk/actuals";
import { readAnswers } from "../app/bulk/answers";
import { decisionFileSchema, type DecisionFile } from "../app/decisions";
import { findProfile, readProfile } from "../app/profiles";
import { scoreBook } from "../app/score-book";
import { message, say, type Grid, type Locale, type Profile } from "../core";
import { openWorkbook } from "../hosts/xlsx/node";
import { readBytes } from "./book-file";
import { UsageError, type Io } from "./io";
import { readJson } from "./read-json";
import { refusalOf } from "./refusal";

/** The profile a person named: a known id, or a .json file of their own. Throws UsageError. */
export function loadProfile(given: string, lang: Locale, io: Io): Profile {
  const known = findProfile(given);
  if (known) return known;
  if (profileFile(given) === undefined) {
    throw new UsageError(say(message("cli.unknown-profile", { id: given }), lang));
  }
  const reading = readProfile(readJson(given, lang, io.cwd));
  if ("profile" in reading) return reading.profile;
  const lines = reading.problems.map((each) => {
    return say(message("cli.in-file", { file: given, problem: say(each, lang) }), lang);
  });
  throw new UsageError(lines.join("\n"));
}

/** The file behind a profile that was named, undefined for none or a known id. */
export function profileFile(given: string | undefined): string | undefined {
  return given?.endsWith(".json") ? given : undefined;
}

/** A person's decisions from a file. Throws UsageError. */
export function loadDecisions(path: string, lang: Locale, io: Io): DecisionFile {
  const parsed = decisionFileSchema.safeParse(readJson(path, lang, io.cwd));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new UsageError(say(message("cli.bad-decisions", { file: path, where }), lang));
}

/** All sheets of a workbook that a list may stand on. Throws UsageError, which names the file. */
export function loadSheets(file: string, lang: Locale, io: Io): readonly Grid[] {
  try {
    const book = openWorkbook(readBytes(resolve(io.cwd, file)));
    return book.sheetNames.map((sheet) => book.read(sheet));
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    throw new UsageError(`${file}: ${say(refusal.message, lang)}`, { cause: error });
  }
}

/** Whether a file holds a list of ours and nothing else, such as the summary of an earlier run. */
export function isOwnList(file: string, io: Io): boolean {
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) return false;
  try {
    const { forms, ownLists } = scoreBook(openWorkbook(readBytes(path)));
    return forms.length === 0 && ownLists.length > 0;
  } catch (error) {
    if (!refusalOf(error)) throw error;
    return false;
  }
}

/** A list of open items that was filled in: decisions and reasons. Throws UsageError. */
export function loadAnswers(file: string, lang: Locale, io: Io): DecisionFile {
  const decisions: DecisionFile["decisions"] = [];
  for (const grid of loadSheets(file, lang, io)) {
    const answers = readAnswers(grid);
    decisions.push(...answers.decisions.decisions);
    for (const { sheetRow, held } of answers.problems) {
      io.err(`${say(message("cli.answer-no-number", { file, row: sheetRow, held }), lang)}\n`);
    }
  }
  return { version: 1, decisions };
}

/** A department's list of actuals. Throws UsageError when no sheet has its columns. */
export function loadActuals(file: string, lang: Locale, io: Io): readonly ActualLine[] {
  const readings = loadSheets(file, lang, io).map(readActuals);
  const lines = readings
    .filter(({ missing }) => missing.length === 0)
    .flatMap(({ lines }) => lines);
  if (lines.length > 0) return lines;
  const missing = readings[0]?.missing.join("、") ?? "";
  throw new UsageError(say(message("cli.no-actuals", { file, missing }), lang));
}
