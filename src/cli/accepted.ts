import { existsSync, readFileSync } from "node:fs";
import { acceptedSchema, message, say, type AcceptedFault, type Locale } from "../core";
import { UsageError } from "./io";

/** The accepted faults kept in a file; none without the file. Throws UsageError for a broken one. */
export function loadAccepted(file: string, locale: Locale): readonly AcceptedFault[] {
  if (!existsSync(file)) return [];
  const parsed = acceptedSchema.safeParse(parse(file, locale));
  if (parsed.success) return parsed.data.accepted;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new UsageError(say(message("cli.bad-accepted", { file, where }), locale));
}

function parse(file: string, locale: Locale): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(say(message("cli.unreadable-json", { file, detail }), locale), { cause });
  }
}
