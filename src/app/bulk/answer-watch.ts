import { compact } from "../../core";
import { baseName } from "../base-name";
import type { DecisionFile } from "../decisions";
import type { FileReport, FormReport } from "../report";

type Entry = DecisionFile["decisions"][number];

/** A decision that could not be taken over, and why. */
export interface AnswerConflict {
  readonly entry: Entry;
  /** "unused": it fits no row of any file; "refused": the score lies outside what is allowed. */
  readonly what: "unused" | "refused";
  readonly allowed: readonly [number, number] | null;
}

/** Watches a run's reports for what became of a person's decisions. */
export class AnswerWatch {
  private readonly used = new Set<Entry>();
  private readonly refused: AnswerConflict[] = [];

  constructor(private readonly decisions: DecisionFile) {}

  file(report: FileReport): void {
    for (const form of report.forms) {
      for (const entry of this.decisions.decisions) {
        if (namesForm(entry, report.file, form)) this.row(entry, form);
      }
    }
  }

  conflicts(): readonly AnswerConflict[] {
    const unused = this.decisions.decisions.filter((entry) => !this.used.has(entry));
    return [
      ...this.refused,
      ...unused.map((entry) => ({ entry, what: "unused" as const, allowed: null })),
    ];
  }

  private row(entry: Entry, form: FormReport): void {
    for (const row of form.indicators) {
      const byRow = entry.row === undefined || entry.row === row.row;
      const byName = entry.indicator === undefined || same(entry.indicator, row.name);
      if (!byRow || !byName) continue;
      this.used.add(entry);
      if (entry.score !== undefined && row.score.value !== entry.score) {
        const points = row.points.value;
        const allowed = row.interval ?? (points === null ? null : ([0, points] as const));
        this.refused.push({ entry, what: "refused", allowed });
      }
    }
  }
}

function namesForm(entry: Entry, file: string, form: FormReport): boolean {
  return (
    (entry.file === undefined || same(baseName(entry.file), baseName(file))) &&
    (entry.sheet === undefined || same(entry.sheet, form.sheet)) &&
    (entry.project === undefined || same(entry.project, form.project ?? ""))
  );
}

function same(a: string, b: string): boolean {
  return compact(a) === compact(b);
}
