// zod/mini: see report/schema.ts.
import * as z from "zod/mini";
import type { Decision, Decisions, Form } from "../core";
import { compact, executionRow } from "../core";
import { baseName } from "./base-name";

/**
 * A person's decisions as a file: each names its row by number or by the indicator's name (or
 * 预算执行率), and may be limited to a file, a sheet or a project.
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

/** A file of decisions, as read; see `decisionFileSchema`. */
export type DecisionFile = z.infer<typeof decisionFileSchema>;
/** One answer: a score, a reason, or both. */
export type Entry = DecisionFile["decisions"][number];

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
  const named = { sheet: form.sheet, project: form.project?.text ?? null };
  const places = {
    rows: form.rows.filter(({ kind }) => kind === "indicator"),
    execution: executionRow(form)?.row ?? null,
  };
  const given = file.decisions
    .filter((entry) => namesFile(entry, fileName) && namesForm(entry, named))
    .flatMap((entry) => rowsNamed(entry, places).map((row): [number, Entry] => [row, entry]));
  return given.filter(([row, entry]) =>
    given.every(([other, against]) => other !== row || !contradict(entry, against)),
  );
}

/** Whether two answers for one row can't both be meant. */
export function contradict(a: Entry, b: Entry): boolean {
  const differ = (x: unknown, y: unknown): boolean => x !== undefined && y !== undefined && x !== y;
  return differ(a.score, b.score) || differ(a.reason, b.reason);
}

function namesFile({ file }: Entry, fileName: string): boolean {
  return file === undefined || compact(baseName(file)) === compact(fileName);
}

/** Whether an answer may be for a form, by what it says of sheet and project. */
export function namesForm(
  entry: Entry,
  form: { readonly sheet: string; readonly project: string | null },
): boolean {
  const same = (wanted: string | undefined, found: string): boolean =>
    wanted === undefined || compact(wanted) === compact(found);
  return same(entry.sheet, form.sheet) && same(entry.project, form.project ?? "");
}

/** What in a form can be answered for: its indicators, and the fund row that 预算执行率 is scored on. */
export interface Answerable {
  readonly rows: readonly { readonly row: number; readonly name: string }[];
  readonly execution: number | null;
}

const EXECUTION_NAMES = ["预算执行率", "预算资金执行率", "执行率", "execution rate"];

/**
 * The sheet rows an answer is for, by number, by name or by both. 预算执行率 without a number means
 * the indicator of that name where the form has one, else the fund row.
 */
export function rowsNamed(entry: Entry, { rows, execution }: Answerable): number[] {
  const { row, indicator } = entry;
  if (row === undefined && indicator === undefined) return [];
  const wanted = indicator === undefined ? null : compact(indicator);
  const own = rows
    .filter((each) => row === undefined || each.row === row)
    .filter(({ name }) => wanted === null || compact(name) === wanted)
    .map((each) => each.row);
  if (own.length > 0 || execution === null) return own;
  const isExecution =
    wanted === null || EXECUTION_NAMES.some((name) => compact(name) === wanted.toLowerCase());
  return isExecution && (row === undefined || row === execution) ? [execution] : [];
}
