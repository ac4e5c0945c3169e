import { copyFileSync, existsSync, readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { orWriteFailed, whole, writeWhole } from "./write";

/** The free name under which a file is kept as it was: no earlier backup is written over. */
export function backupOf(path: string): string {
  let name = `${path}.bak`;
  for (let count = 2; existsSync(name); count++) name = `${path}.bak${count}`;
  return name;
}

/** The backups that writing these files would leave; none for a file that isn't there yet. */
export function backupsOf(paths: readonly string[], cwd: string): string[] {
  return paths
    .map((path) => resolve(cwd, path))
    .filter((path) => existsSync(path))
    .map((path) => backupOf(fileBehind(path)));
}

/** The file behind a path: what a symbolic link leads to. A file that isn't there is its own path. */
export function fileBehind(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/**
 * Keeps the file as it was under ".bak", then replaces it whole; a symbolic link stays one, and it is
 * the file it leads to that is replaced and kept. Gives the backup's path. Throws HostError
 * "write-failed"; the file then is as it was.
 */
export function replaceKeepingBackup(path: string, bytes: Uint8Array): string {
  const file = fileBehind(path);
  const backup = backupOf(file);
  whole(backup, (temporary) => {
    copyFileSync(file, temporary);
  });
  writeWhole(file, bytes);
  return backup;
}

/**
 * Writes a file so that nothing is lost: one that is there and holds something else, perhaps what a
 * person changed in it, is kept under ".bak"; one that holds the same is left alone. Gives the
 * backup's path, null without one. Throws HostError "write-failed".
 */
export function writeKeeping(path: string, bytes: Uint8Array): string | null {
  const held = orWriteFailed(path, () => (existsSync(path) ? readFileSync(path) : null));
  if (held === null) {
    writeWhole(path, bytes);
    return null;
  }
  return held.equals(bytes) ? null : replaceKeepingBackup(path, bytes);
}
