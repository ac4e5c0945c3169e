// zod/mini: see report/schema.ts.
import * as z from "zod/mini";
import type { Decision, Decisions, Form } from "../core";
import { compact } from "../core";
import { baseName } from "./base-name";

/**
 * A person's decisions as a file: each names its row by number or by the indicator's name, and may
 * be limited to a file, a sheet or a project.
 */
export const decisionFileSchema = z.object({
  version: z.literal(1),
  decisions: z.array(
    z.object({
      file: z.optional(z.string()),
      sheet: z.optional(z.string()),
      project: z.optional(z.string()),
      row: z.optional(z.number()),
      indicator: z.optional(z.string()),
      score: z.optional(z.number()),
      note: z.optional(z.string()),
      reason: z.optional(z.string()),
    }),
  ),
});

export type DecisionFile = z.infer<typeof decisionFileSchema>;
type Entry = DecisionFile["decisions"][number];

/** The decisions that belong to one form, by sheet row. */
export function decisionsFor(file: DecisionFile, fileName: string, form: Form): Decisions {
  const decisions = new Map<number, Decision>();
  for (const [row, { score, note }] of entriesFor(file, fileName, form)) {
    if (score !== undefined) decisions.set(row, { score, ...(note === undefined ? {} : { note }) });
  }
  return decisions;
}

/** The reasons that belong to one form, by sheet row. */
export function reasonsFor(
  file: DecisionFile,
  fileName: string,
  form: Form,
): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const [row, { reason }] of entriesFor(file, fileName, form)) {
    if (reason !== undefined) reasons.set(row, reason);
  }
  return reasons;
}

/** The answers for each row; two that differ are no answer. */
function entriesFor(file: DecisionFile, fileName: string, form: Form): [number, Entry][] {
  const given = file.decisions
    .filter((entry) => namesForm(entry, fileName, form))
    .flatMap((entry) =>
      form.rows
        .filter((row) => namesRow(entry, row))
        .map((row): [number, Entry] => [row.row, entry]),
    );
  return given.filter(([row, entry]) =>
    given.every(([other, against]) => other !== row || !contradict(entry, against)),
  );
}

/** Whether two answers for one row can't both be meant. */
export function contradict(a: Entry, b: Entry): boolean {
  const differ = (x: unknown, y: unknown): boolean => x !== undefined && y !== undefined && x !== y;
  return differ(a.score, b.score) || differ(a.reason, b.reason);
}

function namesForm(entry: Entry, fileName: string, form: Form): boolean {
  const same = (wanted: string | undefined, found: string): boolean =>
    wanted === undefined || compact(wanted) === compact(found);
  return (
    same(entry.file && baseName(entry.file), fileName) &&
    same(entry.sheet, form.sheet) &&
    same(entry.project, form.project?.text ?? "")
  );
}

function namesRow(entry: Entry, row: Form["rows"][number]): boolean {
  if (entry.row !== undefined && entry.row !== row.row) return false;
  if (entry.indicator !== undefined) return compact(entry.indicator) === compact(row.name);
  return entry.row !== undefined;
}
