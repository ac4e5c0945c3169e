import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decisionFileSchema, type DecisionFile } from "../app/decisions";
import { findProfile, readProfile } from "../app/profiles";
import { message, say, type Locale, type Profile } from "../core";
import { UsageError, type Io } from "./io";

/** The profile a person named: a known id, or a .json file of their own. Throws UsageError. */
export function loadProfile(given: string, lang: Locale, io: Io): Profile {
  const known = findProfile(given);
  if (known) return known;
  if (!given.endsWith(".json")) {
    throw new UsageError(say(message("cli.unknown-profile", { id: given }), lang));
  }
  const reading = readProfile(readJson(given, lang, io));
  if ("profile" in reading) return reading.profile;
  throw new UsageError(reading.problems.map((problem) => say(problem, lang)).join("\n"));
}

/** A person's decisions from a file. Throws UsageError. */
export function loadDecisions(path: string, lang: Locale, io: Io): DecisionFile {
  const parsed = decisionFileSchema.safeParse(readJson(path, lang, io));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new UsageError(say(message("cli.bad-decisions", { file: path, where }), lang));
}

/** Parses a JSON file. Throws UsageError when it can't be read. */
export function readJson(path: string, lang: Locale, io: Io): unknown {
  try {
    return JSON.parse(readFileSync(resolve(io.cwd, path), "utf8"));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(say(message("cli.unreadable-json", { file: path, detail }), lang), {
      cause,
    });
  }
}
