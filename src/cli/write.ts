import { createHash } from "node:crypto";
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Dirent,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { HostError } from "../app/errors";
import type { Io } from "./io";

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed.
 * Throws HostError "write-failed"; the file that was there stays.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  orWriteFailed(path, () => mkdirSync(dirname(path), { recursive: true }));
  whole(path, (temporary) => {
    writeFileSync(temporary, bytes);
  });
}

/**
 * Gives a file its name once `fill` has written it whole under a temporary one beside it. Throws
 * HostError "write-failed"; the file that was there stays.
 */
export function whole(path: string, fill: (temporary: string) => void): void {
  const temporary = temporaryName(path);
  try {
    orWriteFailed(path, () => {
      fill(temporary);
      renameSync(temporary, path);
    });
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Does something to the file `path`; what the file system refuses becomes HostError "write-failed". */
export function orWriteFailed<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    const detail = `${codeOf(cause) ?? String(cause)} ${path}`;
    throw new HostError("write-failed", { detail }, { cause });
  }
}

/**
 * Makes sure, before the work begins, that a file can be put there later; makes its folder. Throws
 * HostError "write-failed".
 */
export function tryOutput(path: string): void {
  orWriteFailed(path, () => mkdirSync(dirname(path), { recursive: true }));
  const temporary = temporaryName(path);
  orWriteFailed(path, () => {
    // A file that is open in Excel, or a folder of that name, would only refuse at the end.
    if (existsSync(path)) closeSync(openSync(path, "r+"));
    writeFileSync(temporary, "");
    rmSync(temporary);
  });
}

/** Several machines may write into one folder, so the name tells whose process it belongs to. */
function temporaryName(path: string): string {
  return `${path}.pingfen-${HOST}-${process.pid}.tmp`;
}

/** This machine's name, short and fit for a file name. */
const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const LEFTOVER = new RegExp(`\\.pingfen-${HOST}-(\\d+)\\.tmp$`);

/**
 * Removes what a run on this machine that was killed left half-written in a folder and below it. A
 * folder that can't be read is passed over.
 */
export function sweepLeftovers(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const pid = LEFTOVER.exec(entry.name)?.[1];
    if (entry.isDirectory()) sweepLeftovers(path);
    else if (pid !== undefined && !isRunning(Number(pid))) rmSync(path, { force: true });
  }
}

/** Removes what killed runs on this machine left half-written of one file, beside it. */
export function sweepBeside(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  for (const { name } of entriesOf(folder)) {
    const left = LEFTOVER.exec(name);
    if (left === null || name.slice(0, left.index) !== basename(file)) continue;
    if (!isRunning(Number(left[1]))) rmSync(join(folder, name), { force: true });
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Where a run's text goes, piece by piece. */
export interface Output {
  write(text: string): void;
  close(): void;
  /** Gives up what was written so far. */
  discard(): void;
}

/** Standard output, or a file that gets its name once it is complete. Throws HostError write-failed. */
export function openOutput(file: string | undefined, io: Io): Output {
  if (file === undefined) {
    return { write: io.out, close: () => undefined, discard: () => undefined };
  }
  const path = resolve(io.cwd, file);
  const temporary = temporaryName(path);
  const discard = (): void => {
    rmSync(temporary, { force: true });
  };
  const orDiscard = (act: () => void): void => {
    try {
      orWriteFailed(path, act);
    } catch (error) {
      discard();
      throw error;
    }
  };
  orDiscard(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, "");
  });
  return {
    write: (text) => {
      orDiscard(() => {
        appendFileSync(temporary, text);
      });
    },
    close: () => {
      orDiscard(() => {
        renameSync(temporary, path);
      });
    },
    discard,
  };
}

/** The code of a file system error ("ENOENT"), null for anything else. */
export function codeOf(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return null;
  return String(cause.code);
}
