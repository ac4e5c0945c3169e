// zod/mini: a third of zod in the bundle.
import * as z from "zod/mini";
import { executionRow, type Decisions, type Form, type Tier } from "../../core";
import type { ReasonPlace } from "./reason-place";

const ofRow = { row: z.number(), name: z.string() };

const choicesSchema = z.object({
  version: z.literal(1),
  profile: z.nullable(z.string()),
  decisions: z.array(
    z.object({
      ...ofRow,
      score: z.number(),
      tier: z.optional(z.enum(["met", "partial", "missed"])),
      note: z.optional(z.string()),
    }),
  ),
  reasons: z.array(z.object({ ...ofRow, text: z.string() })),
  conclusion: z.nullable(z.string()),
});

/**
 * What a person chose for one form and has not all written yet. Rows are kept with their names, so
 * that a choice finds its row again after lines were inserted or removed.
 */
export type Choices = z.infer<typeof choicesSchema>;
export type RowDecision = Choices["decisions"][number];

export const NO_CHOICES: Choices = {
  version: 1,
  profile: null,
  decisions: [],
  reasons: [],
  conclusion: null,
};

const CHOICES = "pingfen.choices/";

/** Where a form's choices are kept in the workbook: by sheet and the form's place in it. */
export function choicesKey(form: Form, index: number): string {
  return `${CHOICES}${form.sheet}/${index}`;
}

/** Whether choices are kept under a key: of any form, or of one on the given sheet. */
export function isChoicesKey(key: string, sheet?: string): boolean {
  return key.startsWith(sheet === undefined ? CHOICES : `${CHOICES}${sheet}/`);
}

/** Reads kept choices; null when the text is none of ours (or of a later version). */
export function parseChoices(text: string): Choices | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const reading = choicesSchema.safeParse(json);
  return reading.success ? reading.data : null;
}

/** Moves every choice to the row its indicator stands in now; choices of vanished rows are dropped. */
export function settle(choices: Choices, form: Form): Choices {
  const rows = namedRows(form);
  const blocks = form.reasonBlocks.map(({ cell, label }) => ({ row: cell.row, name: label.text }));
  return {
    ...choices,
    decisions: move(choices.decisions, rows),
    reasons: move(choices.reasons, [...rows, ...blocks]),
  };
}

interface NamedRow {
  readonly row: number;
  readonly name: string;
}

/** The indicators, and the fund row that 预算执行率 is scored on. */
function namedRows(form: Form): readonly NamedRow[] {
  const execution = executionRow(form);
  return execution ? [...form.rows, { row: execution.row, name: execution.label }] : form.rows;
}

function move<T extends NamedRow>(entries: readonly T[], rows: readonly NamedRow[]): T[] {
  return entries.flatMap((entry) => {
    const found = findRow(entry, rows);
    return found ? [{ ...entry, row: found.row }] : [];
  });
}

function findRow({ row, name }: NamedRow, rows: readonly NamedRow[]): NamedRow | null {
  const same = rows.filter((candidate) => candidate.name === name);
  return (
    same.find((candidate) => candidate.row === row) ?? (same.length === 1 ? same[0] : null) ?? null
  );
}

/** A person's score for a row left open; it must have passed checkDecision. */
export interface NewDecision {
  readonly score: number;
  readonly tier: Tier | null;
  readonly note: string;
}

/** The choices with a decision for a row of the form; null takes it back. */
export function withDecision(
  choices: Choices,
  form: Form,
  row: number,
  decision: NewDecision | null,
): Choices {
  const note = decision?.note.trim();
  const entry = decision && {
    row,
    name: namedRows(form).find((one) => one.row === row)?.name ?? "",
    score: decision.score,
    ...(decision.tier ? { tier: decision.tier } : {}),
    ...(note ? { note } : {}),
  };
  return { ...choices, decisions: replaceRow(choices.decisions, row, entry) };
}

/** The choices with a drafted reason; the text that already stands in the sheet takes the draft back. */
export function withReason(
  choices: Choices,
  { row, name, written }: ReasonPlace,
  text: string,
): Choices {
  const entry = text.trim() === written.trim() ? null : { row, name, text };
  return { ...choices, reasons: replaceRow(choices.reasons, row, entry) };
}

/** Two persons' choices for one form: where both say something of a row, the first has it. */
export function joined(first: Choices, second: Choices): Choices {
  const { decisions, reasons } = second;
  return {
    ...first,
    decisions: [...first.decisions, ...decisions.filter(isNewIn(first.decisions))],
    reasons: [...first.reasons, ...reasons.filter(isNewIn(first.reasons))],
  };
}

function isNewIn(rows: readonly NamedRow[]): (entry: NamedRow) => boolean {
  return (entry) => !rows.some(({ row }) => row === entry.row);
}

/** Puts an entry in the place of the row's earlier one; null takes it out. */
function replaceRow<T extends { row: number }>(
  entries: readonly T[],
  row: number,
  entry: T | null,
): T[] {
  const others = entries.filter((other) => other.row !== row);
  return entry ? [...others, entry] : others;
}

/** The decisions as the engine takes them. */
export function decisionsOf({ decisions }: Choices): Decisions {
  return new Map(
    decisions.map(({ row, score, note }) => [
      row,
      note === undefined ? { score } : { score, note },
    ]),
  );
}
