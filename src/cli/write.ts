import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HostError } from "../app/errors";
import type { Io } from "./io";

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed.
 * Throws HostError "write-failed"; the file that was there stays.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  refusing(() => mkdirSync(dirname(path), { recursive: true }));
  whole(path, (temporary) => {
    writeFileSync(temporary, bytes);
  });
}

/** Where a file changed in place is kept as it was. */
export const backupOf = (path: string): string => `${path}.bak`;

/** Keeps the file as it was under ".bak", then replaces it whole. */
export function replaceKeepingBackup(path: string, bytes: Uint8Array): void {
  whole(backupOf(path), (temporary) => {
    copyFileSync(path, temporary);
  });
  writeWhole(path, bytes);
}

function whole(path: string, fill: (temporary: string) => void): void {
  const temporary = temporaryName(path);
  try {
    refusing(() => {
      fill(temporary);
      renameSync(temporary, path);
    });
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function refusing(act: () => unknown): void {
  try {
    act();
  } catch (cause) {
    const detail = codeOf(cause) ?? String(cause);
    throw new HostError("write-failed", { detail }, { cause });
  }
}

function temporaryName(path: string): string {
  return `${path}.pingfen-${process.pid}.tmp`;
}

/** Removes what a run that was killed left half-written in a folder and below it. */
export function sweepLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const pid = /\.pingfen-(\d+)\.tmp$/.exec(entry.name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(entry.parentPath, entry.name), { force: true });
    }
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

export interface Output {
  write(text: string): void;
  close(): void;
}

/** Standard output, or a file that gets its name once it is complete. Throws HostError write-failed. */
export function openOutput(file: string | undefined, io: Io): Output {
  if (file === undefined) return { write: io.out, close: () => undefined };
  const path = resolve(io.cwd, file);
  const temporary = temporaryName(path);
  refusing(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, "");
  });
  return {
    write: (text) => {
      refusing(() => {
        appendFileSync(temporary, text);
      });
    },
    close: () => {
      refusing(() => {
        renameSync(temporary, path);
      });
    },
  };
}

/** The code of a file system error ("ENOENT"), null for anything else. */
export function codeOf(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return null;
  return String(cause.code);
}
