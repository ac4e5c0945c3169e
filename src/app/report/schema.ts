// zod/mini: the same validation as zod's full build at a twentieth of its size in the pane.
import * as z from "zod/mini";

const text = z.nullable(z.string());
const number = z.nullable(z.number());
const interval = z.nullable(z.tuple([z.number(), z.number()]));
const content = z.nullable(z.union([z.string(), z.number()]));

const indicator = z.object({
  row: z.number(),
  level1: text,
  level2: text,
  name: z.string(),
  target: z.object({ cell: text, text: z.string(), parsed: z.unknown() }),
  actual: z.object({ cell: text, text: z.string(), parsed: z.unknown() }),
  sign: z.optional(z.string()),
  unit: z.optional(z.string()),
  points: z.object({ cell: text, value: number }),
  score: z.object({ cell: text, before: number, value: number }),
  outcome: z.enum(["met", "partial", "missed", "skipped"]),
  decision: z.enum(["certain", "judgement"]),
  interval,
  rule: z.string(),
  basis: z.string(),
  explanation: z.string(),
  why: z.string(),
  reason: z.object({ cell: text, text: z.string(), required: z.boolean(), missing: z.boolean() }),
});

const finding = z.object({
  check: z.string(),
  level: z.enum(["error", "warning", "hint"]),
  cells: z.array(z.string()),
  message: z.string(),
  why: z.string(),
  todo: z.string(),
  basis: z.string(),
  fix: z.enum(["safe", "ask", "none"]),
});

const edit = z.object({
  cell: z.string(),
  kind: z.enum(["value", "formula", "highlight", "note"]),
  before: content,
  after: content,
  reason: z.string(),
});

const form = z.object({
  sheet: z.string(),
  range: z.string(),
  kind: z.enum(["self-evaluation", "indicator-list"]),
  block: z.optional(z.enum(["annual", "overall"])),
  title: text,
  year: number,
  project: text,
  department: text,
  profile: z.string(),
  profileWhy: text,
  columns: z.record(z.string(), z.string()),
  columnsWhy: z.record(z.string(), z.string()),
  /** How many decimals the rules give a score. */
  decimals: z.optional(z.number()),
  execution: z.nullable(
    z.object({
      /** The sheet row of the funds that score: where a person's decision belongs. */
      row: number,
      points: number,
      rate: number,
      score: number,
      rateCell: text,
      scoreCell: text,
      explanation: z.string(),
    }),
  ),
  indicators: z.array(indicator),
  total: z.object({ cell: text, points: number, score: number, final: z.boolean() }),
  conclusion: z.object({
    cell: text,
    grade: z.nullable(z.enum(["优", "良", "中", "差"])),
    text,
  }),
  findings: z.array(finding),
  /** Faults a person lets stand, with the note why. */
  accepted: z.optional(z.array(z.extend(finding, { note: z.string() }))),
  edits: z.array(edit),
});

const file = z.object({
  file: z.string(),
  ok: z.boolean(),
  error: z.optional(z.object({ code: z.string(), message: z.string() })),
  /** No form but a list of ours, which a searched folder held: nothing was done to it. */
  skipped: z.optional(
    z.object({ list: z.enum(["summary", "open-items", "actuals"]), message: z.string() }),
  ),
  /** Where the filled copy is, or the file itself. */
  output: z.optional(z.string()),
  /** What stood at `output` and held something else is kept here. */
  backup: z.optional(z.string()),
  /** The copy was there already and, to go on with a run that had stopped, was not written again. */
  kept: z.optional(z.literal(true)),
  /** The kept copy holds just what would have been written. */
  unchanged: z.optional(z.literal(true)),
  forms: z.array(form),
});

/** The JSON report of the command line and of the pane's export: version 1. */
export const reportSchema = z.object({ version: z.literal(1), files: z.array(file) });

export type Report = z.infer<typeof reportSchema>;
/** One file of a report. */
export type FileReport = z.infer<typeof file>;
/** One form of a file. */
export type FormReport = z.infer<typeof form>;
/** One indicator of a form. */
export type IndicatorReport = z.infer<typeof indicator>;
export type FindingReport = z.infer<typeof finding>;
export type EditReport = z.infer<typeof edit>;
