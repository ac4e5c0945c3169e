import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { HostError } from "../app/errors";

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed.
 * Throws HostError "write-failed"; the file that was there stays.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new HostError("write-failed", { detail: reasonOf(cause) }, { cause });
  }
}

/** Keeps the file as it was under ".bak", then replaces it whole. */
export function replaceKeepingBackup(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.bak.${process.pid}.tmp`;
  try {
    copyFileSync(path, temporary);
    renameSync(temporary, `${path}.bak`);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new HostError("write-failed", { detail: reasonOf(cause) }, { cause });
  }
  writeWhole(path, bytes);
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
