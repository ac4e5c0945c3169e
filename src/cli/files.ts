import { existsSync, readdirSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { fileBehind } from "./backup";
import { message, say, type Locale } from "../core";
import { UsageError } from "./io";
import { FileIndex } from "./same-file";
import { codeOf } from "./write";

/** Those that can be read, and the older ones, which are refused by name and not passed over. */
const WORKBOOK = new Set([".xlsx", ".xlsm", ".xls", ".et"]);

/** One file to be worked on. */
export interface Input {
  /** As the person wrote it, or found below a folder they wrote. */
  readonly path: string;
  readonly exists: boolean;
}

/**
 * The workbooks behind the given paths, old formats too; folders are searched, Office's lock files (~$…) left out, and
 * so are the folders and files of `leftOut` that lie below a searched one: the copies an earlier run
 * made, the lists that this one is given.
 */
export function collectInputs(
  paths: readonly string[],
  cwd: string,
  leftOut: readonly (string | undefined)[] = [],
): Input[] {
  const seen = new Set<string>();
  const inputs: Input[] = [];
  const add = (path: string, exists: boolean): void => {
    // A link and what it leads to are one file: it is done once.
    const key = fileBehind(resolve(cwd, path));
    if (seen.has(key)) return;
    seen.add(key);
    inputs.push({ path, exists });
  };
  const search: Search = {
    cwd,
    leftOut: new FileIndex(
      cwd,
      leftOut.filter((path) => path !== undefined),
    ),
    found: (path) => add(path, true),
  };
  for (const path of paths) {
    const full = resolve(cwd, path);
    if (!existsSync(full)) add(path, false);
    else if (statSync(full).isDirectory()) searchFolder(path, search);
    else if (!isLockFile(path)) add(path, true);
  }
  return inputs;
}

interface Search {
  readonly cwd: string;
  readonly leftOut: FileIndex;
  readonly found: (path: string) => void;
}

function searchFolder(folder: string, search: Search): void {
  const { cwd, leftOut, found } = search;
  const entries = entriesOf(resolve(cwd, folder));
  if (entries === null) found(folder);
  for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (!isFolder && (!isWorkbook(entry.name) || isLockFile(path))) continue;
    if (leftOut.find(path) !== null) continue;
    if (isFolder) searchFolder(path, search);
    else found(path);
  }
}

/** What a folder holds; null when it may not be looked into, so that it is reported as a file is. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

function isWorkbook(name: string): boolean {
  return WORKBOOK.has(extname(name).toLowerCase());
}

function isLockFile(path: string): boolean {
  return basename(path).startsWith("~$");
}

/**
 * The share "2/4" of the files: every fourth from the second on. Shares of one list are apart and
 * together all of it, so that machines need not talk. Throws UsageError.
 */
export function shardOf(
  files: readonly string[],
  shard: string | undefined,
  lang: Locale,
): string[] {
  if (shard === undefined) return [...files];
  const match = /^(\d+)\/(\d+)$/.exec(shard);
  const own = Number(match?.[1]);
  const all = Number(match?.[2]);
  if (!match || own < 1 || own > all) {
    throw new UsageError(say(message("cli.bad-shard", { shard }), lang));
  }
  return files.filter((_, i) => i % all === own - 1);
}

/**
 * Where each filled copy goes below `out`: its own name, and where two names are equal, the folders
 * below what all inputs have in common as well.
 */
export function outputPaths(
  paths: readonly string[],
  out: string,
  cwd: string,
): Map<string, string> {
  const full = paths.map((path) => resolve(cwd, path));
  // Windows and macOS take 表A.xlsx and 表a.xlsx for one name.
  const names = full.map((path) => basename(path).toLowerCase());
  const unique = new Set(names).size === names.length;
  const root = unique ? "" : commonFolder(full);
  return new Map(
    paths.map((path, i) => {
      const file = full[i] ?? path;
      return [path, join(out, unique ? basename(file) : relative(root, file))];
    }),
  );
}

function commonFolder(files: readonly string[]): string {
  const folders = files.map((file) => dirname(file).split(sep));
  const first = folders[0] ?? [];
  let depth = 0;
  while (depth < first.length && folders.every((parts) => parts[depth] === first[depth])) depth++;
  return first.slice(0, depth).join(sep) || sep;
}
