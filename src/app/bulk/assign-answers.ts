import { compact } from "../../core";
import type { DecisionFile } from "../decisions";

type Entry = DecisionFile["decisions"][number];

/** Which of a person's answers belong to which file. */
export interface AssignedAnswers {
  of(path: string): DecisionFile;
  /** Answers whose file fits several of the paths equally well: nobody gets them. */
  readonly ambiguous: readonly Entry[];
}

/**
 * Gives each answer to the one path that shares the longest end with its file: "甲局/自评表.xlsx" is
 * not "乙局/自评表.xlsx". An answer without a file is for all of them.
 */
export function assignAnswers(
  { decisions }: DecisionFile,
  paths: readonly string[],
): AssignedAnswers {
  const own = new Map<string, Entry[]>(paths.map((path) => [path, []]));
  const ambiguous: Entry[] = [];
  for (const entry of decisions) {
    const fitting = entry.file === undefined ? paths : nearest(entry.file, paths);
    if (entry.file !== undefined && fitting.length > 1) ambiguous.push(entry);
    else for (const path of fitting) own.get(path)?.push(entry);
  }
  return { of: (path) => ({ version: 1, decisions: own.get(path) ?? [] }), ambiguous };
}

function nearest(file: string, paths: readonly string[]): readonly string[] {
  const shared = paths.map((path) => sharedEnd(segments(file), segments(path)));
  const most = Math.max(0, ...shared);
  return most === 0 ? [] : paths.filter((_, i) => shared[i] === most);
}

/** The parts of a path from its end, whichever slashes it has. */
function segments(path: string): string[] {
  return path
    .split(/[\\/]/)
    .map((part) => compact(part))
    .filter((part) => part !== "" && part !== ".")
    .reverse();
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, i) => part !== b[i]);
  return differs < 0 ? a.length : differs;
}
