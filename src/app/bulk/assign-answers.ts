import { compact } from "../../core";
import type { DecisionFile, Entry } from "../decisions";

/** Which of a person's answers belong to which file. */
export interface AssignedAnswers {
  /** The answers of one path; none for a path that was not handed in. */
  of(path: string): DecisionFile;
  /** Answers whose file fits several of the paths equally well, or whose path another file's fit as well: nobody gets them. */
  readonly ambiguous: readonly Entry[];
  /** Answers that name a folder, and there is a file of that name, but in another folder. */
  readonly elsewhere: readonly Entry[];
  /** Which path got the answers of which file, where the fronts of the two differ: to be told. */
  readonly moved: readonly { readonly file: string; readonly path: string }[];
}

/** An answer that came to a path, with how many parts at its end it shares with it. */
interface Landed {
  readonly entry: Entry;
  readonly parts: readonly string[];
  readonly shared: number;
}

/**
 * Gives each answer to the one path that shares the longest end with its file: "甲局/自评表.xlsx" is
 * not "乙局/自评表.xlsx". Of answers for different files that come to one path, those that share more
 * with it stay. An answer without a file is for all of them.
 *
 * A folder that is moved or searched from elsewhere changes the front of a path, so an answer may
 * differ there, which is told. Where nothing but the file's name agrees, though both tell a folder, the folders
 * contradict each other, and the answer is nobody's. `whole` gives the path from the root down: a
 * file that is named without its folder stands in one all the same.
 */
export function assignAnswers(
  { decisions }: DecisionFile,
  paths: readonly string[],
  whole: (path: string) => string = (path) => path,
): AssignedAnswers {
  const nearest = nearestIn(paths, whole);
  const landed = new Map<string, Landed[]>(paths.map((path) => [path, []]));
  const ambiguous: Entry[] = [];
  const elsewhere: Entry[] = [];
  for (const entry of decisions) {
    const parts = segments(entry.file ?? "");
    const fitting =
      entry.file === undefined ? { paths, shared: 0, contradicts: false } : nearest(parts);
    if (fitting.contradicts) elsewhere.push(entry);
    else if (entry.file !== undefined && fitting.paths.length > 1) ambiguous.push(entry);
    else {
      const { shared } = fitting;
      for (const path of fitting.paths) landed.get(path)?.push({ entry, parts, shared });
    }
  }
  const own = new Map<string, Entry[]>();
  const moved = new Map<string, string>();
  for (const [path, all] of landed) {
    const stays = (one: Landed): boolean => all.every((other) => yields(other, one));
    const staying = all.filter(stays);
    own.set(
      path,
      staying.map(({ entry }) => entry),
    );
    for (const { entry, parts, shared } of staying) {
      if (entry.file !== undefined && shared < parts.length) moved.set(entry.file, path);
    }
    ambiguous.push(...all.filter((one) => !stays(one)).map(({ entry }) => entry));
  }
  return {
    of: (path) => ({ version: 1, decisions: own.get(path) ?? [] }),
    ambiguous,
    elsewhere,
    moved: [...moved].map(([file, path]) => ({ file, path })),
  };
}

/** Whether an answer leaves room for another one: both name the same file, or it shares less. */
function yields(other: Landed, one: Landed): boolean {
  const same = Math.min(other.parts.length, one.parts.length);
  return sharedEnd(other.parts, one.parts) === same || other.shared < one.shared;
}

interface Fitting {
  readonly paths: readonly string[];
  /** How many parts they share with the answer's file. */
  readonly shared: number;
  /** Whether that is the bare name, though the answer and every one of them tell a folder. */
  readonly contradicts: boolean;
}

/** Finds the paths that share the longest end with a file's parts, which is at least the name. */
function nearestIn(
  paths: readonly string[],
  whole: (path: string) => string,
): (parts: readonly string[]) => Fitting {
  const byName = new Map<string, { path: string; parts: readonly string[] }[]>();
  for (const path of paths) {
    const parts = segments(whole(path));
    const name = parts[0] ?? "";
    byName.set(name, [...(byName.get(name) ?? []), { path, parts }]);
  }
  return (parts) => {
    const named = byName.get(parts[0] ?? "") ?? [];
    const ends = named.map((each) => sharedEnd(parts, each.parts));
    const shared = Math.max(0, ...ends);
    const fitting = named.filter((_, i) => ends[i] === shared);
    const inFolders = fitting.length > 0 && fitting.every((each) => each.parts.length > 1);
    return {
      paths: fitting.map(({ path }) => path),
      shared,
      contradicts: shared === 1 && parts.length > 1 && inFolders,
    };
  };
}

/** The folders and the name of a path from its end, whichever slashes it has; drives are no folders. */
function segments(path: string): string[] {
  return path
    .split(/[\\/]/)
    .map((part) => compact(part))
    .filter((part) => !["", ".", ".."].includes(part) && !/^[a-z]:$/i.test(part))
    .reverse();
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, i) => part !== b[i]);
  return differs < 0 ? a.length : differs;
}
