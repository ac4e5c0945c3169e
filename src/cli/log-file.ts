import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import type { AuditLine } from "../app/bulk/audit";
import { backupOf, fileBehind } from "./backup";
import type { Io } from "./io";
import { orWriteFailed } from "./write";

/** The log of a run: what is added stands in the file at once, so that a killed run leaves it too. */
export interface LogFile {
  add(lines: readonly AuditLine[]): void;
  /** Where an earlier log is kept; null without one. */
  readonly backup: string | null;
}

/**
 * Opens the log of a run. One that is there is gone on with when the run resumes an earlier one: a
 * cell that it tells of already is not told again. Else it is kept under ".bak". Throws HostError
 * "write-failed", and so does adding to it.
 */
export function openLog(name: string, resumes: boolean, io: Io): LogFile {
  const path = fileBehind(resolve(io.cwd, name));
  const held = orWriteFailed(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  });
  const told = new Set<string>();
  let backup: string | null = null;
  orWriteFailed(path, () => {
    if (resumes) {
      for (const line of wholeLines(held, path)) told.add(cellOf(line));
    } else if (held.length > 0) {
      backup = backupOf(path);
      renameSync(path, backup);
    }
    if (!resumes || !existsSync(path)) writeFileSync(path, "");
  });
  return {
    backup,
    add: (lines) => {
      const fresh = lines.filter((line) => !told.has(cellOf(line)));
      const text = fresh.map((line) => `${JSON.stringify(line)}\n`).join("");
      if (text !== "") orWriteFailed(path, () => appendFileSync(path, text));
    },
  };
}

/** The lines of a log; the beginning of one that a kill cut off at the end is taken away. */
function wholeLines(held: Buffer, path: string): AuditLine[] {
  const end = held.lastIndexOf("\n") + 1;
  if (end < held.length) truncateSync(path, end);
  const lines = held.subarray(0, end).toString("utf8").split("\n");
  return lines.flatMap((line) => {
    const read = parsed(line);
    return read === null ? [] : [read];
  });
}

/** A line as it was logged; null for one that is no JSON: it stays, and tells of no cell. */
function parsed(line: string): AuditLine | null {
  try {
    return JSON.parse(line) as AuditLine | null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** Which cell of which file a line tells of, and what was written there. */
function cellOf({ file, sheet, cell, kind, after }: AuditLine): string {
  return JSON.stringify([file, sheet, cell, kind, after]);
}
