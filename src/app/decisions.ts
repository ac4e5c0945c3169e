// zod/mini: see report/schema.ts.
import * as z from "zod/mini";
import type { Decision, Decisions, Form } from "../core";
import { compact } from "../core";

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
      score: z.number(),
      note: z.optional(z.string()),
    }),
  ),
});

export type DecisionFile = z.infer<typeof decisionFileSchema>;
type Entry = DecisionFile["decisions"][number];

/** The decisions that belong to one form, by sheet row. */
export function decisionsFor(file: DecisionFile, fileName: string, form: Form): Decisions {
  const decisions = new Map<number, Decision>();
  for (const entry of file.decisions) {
    if (!namesForm(entry, fileName, form)) continue;
    for (const row of form.rows) {
      if (!namesRow(entry, row)) continue;
      decisions.set(row.row, {
        score: entry.score,
        ...(entry.note === undefined ? {} : { note: entry.note }),
      });
    }
  }
  return decisions;
}

function namesForm(entry: Entry, fileName: string, form: Form): boolean {
  const same = (wanted: string | undefined, found: string): boolean =>
    wanted === undefined || compact(wanted) === compact(found);
  return (
    same(entry.file, fileName) &&
    same(entry.sheet, form.sheet) &&
    same(entry.project, form.project?.text ?? "")
  );
}

function namesRow(entry: Entry, row: Form["rows"][number]): boolean {
  if (entry.row !== undefined && entry.row !== row.row) return false;
  if (entry.indicator !== undefined) return compact(entry.indicator) === compact(row.name);
  return entry.row !== undefined;
}
