import { resolve } from "node:path";
import { HostError } from "../app/errors";
import { message, say, type Locale, type AnyMessage } from "../core";
import { readBytes } from "./book-file";
import { UsageError } from "./io";
import { refusalOf } from "./refusal";
import { codeOf } from "./write";

/**
 * The value in a person's JSON file: UTF-8, with or without the mark editors on Windows put first.
 * Throws UsageError, which names the file, when it is missing, can't be opened, or holds no JSON.
 */
export function readJson(file: string, lang: Locale, cwd: string): unknown {
  const text = textOf(bytesOf(file, lang, cwd));
  if (text === null) throw refused(message("cli.json-not-utf8", { file }), lang);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw refused(message("cli.json-broken", { file, detail }), lang, cause);
  }
}

function bytesOf(file: string, lang: Locale, cwd: string): Uint8Array {
  try {
    return readBytes(resolve(cwd, file));
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (!refusal) throw cause;
    const missing = cause instanceof HostError && cause.code === "not-found";
    const problem = say(refusal.message, lang);
    const named = missing
      ? message("cli.json-missing", { file })
      : message("cli.in-file", { file, problem });
    throw refused(named, lang, cause);
  }
}

/** The text of UTF-8 bytes, without a byte order mark; null for any other encoding. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return null;
    throw error;
  }
}

function refused(sentence: AnyMessage, lang: Locale, cause?: unknown): UsageError {
  return new UsageError(say(sentence, lang), { cause });
}
