import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Files by what they are, whatever way their paths are written. */
export class FileIndex {
  private readonly paths = new Map<string, string>();

  constructor(
    private readonly cwd: string,
    paths: readonly string[] = [],
  ) {
    for (const path of paths) this.add(path);
  }

  add(path: string): void {
    for (const identity of identitiesOf(resolve(this.cwd, path))) this.paths.set(identity, path);
  }

  /** The path under which the same file was added, null when it was not. */
  find(path: string): string | null {
    for (const identity of identitiesOf(resolve(this.cwd, path))) {
      const found = this.paths.get(identity);
      if (found !== undefined) return found;
    }
    return null;
  }
}

/**
 * What a file is known by: its real path and, when it is there, its device and number, which are the
 * same for another spelling (upper and lower case), a symbolic link and a hard link.
 */
function identitiesOf(path: string): string[] {
  if (!existsSync(path)) return [realPathToBe(path)];
  const { dev, ino } = statSync(path, { bigint: true });
  return [realpathSync(path), `${dev}:${ino}`];
}

/** The real path of a file that is yet to be made: that of the folder it will stand in, and its name. */
function realPathToBe(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  return join(existsSync(folder) ? realpathSync(folder) : realPathToBe(folder), basename(path));
}
