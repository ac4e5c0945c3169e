import { compact } from "../../core";
import { contradict, type DecisionFile } from "../decisions";
import type { AssignedAnswers } from "./assign-answers";
import type { FileReport, FormReport } from "../report";

type Entry = DecisionFile["decisions"][number];

/** A decision that could not be taken over, and why. */
export interface AnswerConflict {
  readonly entry: Entry;
  /**
   * "unused": it fits no row of any file; "refused": the score lies outside what is allowed;
   * "ambiguous": it fits several files alike, or another answer for its row says otherwise.
   */
  readonly what: "unused" | "refused" | "ambiguous";
  readonly allowed: readonly [number, number] | null;
}

/** Watches a run's reports for what became of a person's decisions. */
export class AnswerWatch {
  private readonly used = new Set<Entry>();
  private readonly refused: AnswerConflict[] = [];

  constructor(
    private readonly decisions: DecisionFile,
    private readonly assigned: AssignedAnswers,
  ) {}

  file(report: FileReport): void {
    const own = this.assigned.of(report.file).decisions;
    for (const form of report.forms) {
      const entries = own.filter((entry) => namesForm(entry, form));
      for (const entry of entries) this.row(entry, form, entries);
    }
  }

  conflicts(): readonly AnswerConflict[] {
    const { ambiguous } = this.assigned;
    const unused = this.decisions.decisions.filter(
      (entry) => !this.used.has(entry) && !ambiguous.includes(entry),
    );
    return [
      ...this.refused,
      ...ambiguous.map((entry) => ({ entry, what: "ambiguous" as const, allowed: null })),
      ...unused.map((entry) => ({ entry, what: "unused" as const, allowed: null })),
    ];
  }

  private row(entry: Entry, form: FormReport, entries: readonly Entry[]): void {
    for (const row of form.indicators) {
      if (!namesRow(entry, row)) continue;
      this.used.add(entry);
      if (entries.some((other) => namesRow(other, row) && contradict(entry, other))) {
        this.refused.push({ entry, what: "ambiguous", allowed: null });
      } else if (entry.score !== undefined && row.score.value !== entry.score) {
        const points = row.points.value;
        const allowed = row.interval ?? (points === null ? null : ([0, points] as const));
        this.refused.push({ entry, what: "refused", allowed });
      }
    }
  }
}

function namesRow(entry: Entry, row: { readonly row: number; readonly name: string }): boolean {
  const byRow = entry.row === undefined || entry.row === row.row;
  return byRow && (entry.indicator === undefined || same(entry.indicator, row.name));
}

function namesForm(entry: Entry, form: FormReport): boolean {
  return (
    (entry.sheet === undefined || same(entry.sheet, form.sheet)) &&
    (entry.project === undefined || same(entry.project, form.project ?? ""))
  );
}

function same(a: string, b: string): boolean {
  return compact(a) === compact(b);
}
