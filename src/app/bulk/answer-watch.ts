import { compact } from "../../core";
import { contradict, namesForm, rowsNamed, type DecisionFile, type Entry } from "../decisions";
import type { FileReport, FormReport, IndicatorReport } from "../report";
import type { AssignedAnswers } from "./assign-answers";

/** A decision that could not be taken over, and why. */
export interface AnswerConflict {
  readonly entry: Entry;
  /**
   * "unused": it fits no row of any file; "elsewhere": its file stands in another folder than the one
   * of that name; "refused": the score lies outside what is allowed; "no-points": nothing is allowed,
   * for the row has no points; "too-precise": it has more decimals; "certain": the rules give that
   * row its score; "ambiguous": it fits several files alike, or another answer for its row says
   * otherwise; "no-reason-cell": the form has no cell for the reason; "other-reason": another one
   * stands there.
   */
  readonly what:
    | "unused"
    | "elsewhere"
    | "refused"
    | "no-points"
    | "too-precise"
    | "certain"
    | "ambiguous"
    | "no-reason-cell"
    | "other-reason";
  /** The scores allowed when one was refused; twice the rules' own when that is certain. */
  readonly allowed: readonly [number, number] | null;
  /** The decimals a score may have, where they are known. */
  readonly decimals?: number;
}

/** What became of one row that answers may be for. */
interface Answered {
  readonly row: number;
  /** Whether the score is a person's. */
  readonly asked: boolean;
  readonly score: number | null;
  readonly allowed: readonly [number, number] | null;
  readonly reason: string;
}

/** Watches a run's reports for what became of a person's decisions. */
export class AnswerWatch {
  private readonly used = new Set<Entry>();
  private readonly conflicting: AnswerConflict[] = [];

  constructor(
    private readonly decisions: DecisionFile,
    private readonly assigned: AssignedAnswers,
  ) {}

  /** Takes note of one file's report; call it once for every file of the run. */
  file(report: FileReport): void {
    const own = this.assigned.of(report.file).decisions;
    for (const form of report.forms) {
      const entries = own.filter((entry) => namesForm(entry, form));
      const execution = form.execution?.row ?? null;
      const places = { rows: form.indicators, execution };
      const given = entries.map((entry) => ({ entry, rows: rowsNamed(entry, places) }));
      for (const row of answeredIn(form)) {
        const answers = given.filter(({ rows }) => rows.includes(row.row));
        for (const { entry } of answers) {
          const others = answers.map((other) => other.entry);
          this.row(entry, row, others, form.decimals);
        }
      }
    }
  }

  /** Files whose answers went to a path that begins otherwise. */
  get moved(): AssignedAnswers["moved"] {
    return this.assigned.moved;
  }

  /** What was not taken over, once every file was seen. */
  conflicts(): readonly AnswerConflict[] {
    const { ambiguous, elsewhere } = this.assigned;
    const told = new Set([...this.used, ...ambiguous, ...elsewhere]);
    const unused = this.decisions.decisions.filter((entry) => !told.has(entry));
    const all = (what: AnswerConflict["what"], entries: readonly Entry[]): AnswerConflict[] =>
      entries.map((entry) => ({ entry, what, allowed: null }));
    return [
      ...this.conflicting,
      ...all("ambiguous", ambiguous),
      ...all("elsewhere", elsewhere),
      ...all("unused", unused),
    ];
  }

  private row(
    entry: Entry,
    row: Answered,
    entries: readonly Entry[],
    decimals: number | undefined,
  ): void {
    this.used.add(entry);
    if (entries.some((other) => contradict(entry, other))) {
      this.conflicting.push({ entry, what: "ambiguous", allowed: null });
      return;
    }
    if (entry.score !== undefined && row.score !== entry.score) {
      this.conflicting.push(scoreConflict(entry, entry.score, row, decimals));
    }
    if (entry.reason !== undefined && compact(row.reason) !== compact(entry.reason)) {
      const what = compact(row.reason) === "" ? "no-reason-cell" : "other-reason";
      this.conflicting.push({ entry, what, allowed: null });
    }
  }
}

/** Why a score was not taken over. */
function scoreConflict(
  entry: Entry,
  score: number,
  row: Answered,
  decimals: number | undefined,
): AnswerConflict {
  const { asked, allowed } = row;
  if (!asked) {
    const certain = row.score === null ? null : ([row.score, row.score] as const);
    return { entry, what: "certain", allowed: certain };
  }
  if (!allowed) return { entry, what: "no-points", allowed };
  const fits = score >= allowed[0] && score <= allowed[1];
  const printed = String(score).split(".")[1]?.length ?? 0;
  if (fits && decimals !== undefined && printed > decimals) {
    return { entry, what: "too-precise", allowed, decimals };
  }
  return { entry, what: "refused", allowed };
}

function answeredIn({ indicators, execution }: FormReport): Answered[] {
  const rows = indicators.map(answeredRow);
  if (execution?.row === null || execution?.row === undefined) return rows;
  const { row, points, rate, score } = execution;
  const asked = points !== null && rate === null;
  const allowed = points === null ? null : ([0, points] as const);
  return [...rows, { row, asked, score, allowed, reason: "" }];
}

function answeredRow({ row, decision, score, interval, reason }: IndicatorReport): Answered {
  return {
    ...{ row, asked: decision === "judgement", score: score.value },
    ...{ allowed: interval, reason: reason.text },
  };
}
