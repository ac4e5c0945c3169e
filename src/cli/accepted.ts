import { existsSync } from "node:fs";
import { acceptedSchema, message, say, type AcceptedFault, type Locale } from "../core";
import { UsageError } from "./io";
import { readJson } from "./read-json";

/** Beside the workbooks: the faults people let stand, with their notes. */
export const ACCEPTED_FILE = ".pingfen.json";

/** The accepted faults kept in a file; none without the file. Throws UsageError for a broken one. */
export function loadAccepted(file: string, locale: Locale): readonly AcceptedFault[] {
  if (!existsSync(file)) return [];
  const parsed = acceptedSchema.safeParse(readJson(file, locale, "."));
  if (parsed.success) return parsed.data.accepted;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new UsageError(say(message("cli.bad-accepted", { file, where }), locale));
}
