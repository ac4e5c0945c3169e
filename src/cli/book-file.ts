import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { HostError } from "../app/errors";
import { parseCellName, type Edit, type Grid } from "../core";
import type { Workbook } from "../hosts/xlsx/node";
import { replaceKeepingBackup, writeKeeping } from "./backup";
import { codeOf } from "./write";

/** Where a changed workbook goes: a copy, the file itself, or nowhere. */
export interface Target {
  readonly cwd: string;
  readonly output: string | null;
  readonly inPlace: boolean;
}

/**
 * The bytes of a file. Throws HostError: not-found, too-large; a file that is there and can't be
 * opened (in use, no right to) throws the file system's own error.
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR") throw new HostError("not-found", {}, { cause });
    if (code === "ERR_FS_FILE_TOO_LARGE") throw new HostError("too-large", {}, { cause });
    throw cause;
  }
}

/** Where a workbook was saved, and where the file that stood there is kept, if it held anything else. */
export interface Saved {
  readonly output: string;
  readonly backup?: string;
}

/**
 * Saves the workbook to its copy or over the file itself; null for nowhere. What is replaced is kept
 * beside it. Throws HostError "write-failed".
 */
export function saveBook(
  book: Workbook,
  path: string,
  changed: boolean,
  { output, inPlace, cwd }: Target,
): Saved | null {
  if (inPlace) {
    return changed
      ? { output: path, backup: replaceKeepingBackup(path, book.save()) }
      : { output: path };
  }
  if (!output) return null;
  const backup = writeKeeping(resolve(cwd, output), book.save());
  return backup === null ? { output } : { output, backup: relative(cwd, backup) };
}

/**
 * Throws HostError "protected" for an edit on a locked cell: protection is not encryption, so a copy
 * may be filled, but the protected file itself may not.
 */
export function refuseLocked(edits: readonly Edit[], grids: readonly Grid[]): void {
  for (const { sheet, cell } of edits) {
    const spot = parseCellName(cell);
    const grid = grids.find((each) => each.sheet === sheet);
    if (spot && grid?.isLocked(spot)) throw new HostError("protected", { sheet, cell });
  }
}
