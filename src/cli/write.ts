import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { HostError } from "../app/errors";

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

/** Keeps the file as it was under ".bak", then replaces it whole. */
export function replaceKeepingBackup(path: string, bytes: Uint8Array): void {
  whole(`${path}.bak`, (temporary) => {
    copyFileSync(path, temporary);
  });
  writeWhole(path, bytes);
}

function whole(path: string, fill: (temporary: string) => void): void {
  const temporary = `${path}.${process.pid}.tmp`;
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
    const detail = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new HostError("write-failed", { detail }, { cause });
  }
}
