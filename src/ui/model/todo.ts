import { missingReasons, openRows, type RowScore, type Scorecard } from "../../core";
import { openExecution, type Decidable } from "./execution";

/** How a row stands before the person: what its icon and word say. */
export type RowState = "met" | "partial" | "missed" | "skipped" | "open";

export function stateOf({ decision, value, outcome }: RowScore): RowState {
  if (outcome !== "skipped" && decision === "judgement" && value === null) return "open";
  return outcome;
}

export interface Todo {
  /** Rows a person must decide. */
  readonly open: readonly RowScore[];
  /** Rows whose reason is still to be written. */
  readonly reasons: readonly RowScore[];
  /** 预算执行率, when it waits for a person too. */
  readonly execution: Decidable | null;
}

export function todoOf(card: Scorecard): Todo {
  const execution = openExecution(card);
  return { open: openRows(card), reasons: missingReasons(card), execution };
}

/** How many scores of a form wait for a person. */
export function openCount(card: Scorecard): number {
  const { open, execution } = todoOf(card);
  return open.length + (execution ? 1 : 0);
}

/** The three parts of the bar, in points: they add up to the form's points. */
export interface Tally {
  readonly scored: number;
  readonly lost: number;
  readonly open: number;
  readonly points: number;
}

export function tallyOf({ rows, execution, total }: Scorecard): Tally {
  let scored = execution?.scored ? (execution.score ?? 0) : 0;
  let open = execution?.scored && execution.score === null ? (execution.points ?? 0) : 0;
  for (const row of rows) {
    if (row.value !== null) scored += row.value;
    else if (row.outcome !== "skipped") open += row.row.points ?? 0;
  }
  scored = total.score ?? Number(scored.toFixed(6));
  return { scored, open, lost: Math.max(0, total.points - scored - open), points: total.points };
}

export interface RowGroup {
  readonly label: string | null;
  readonly rows: readonly RowScore[];
  readonly points: number;
  readonly score: number;
  readonly open: number;
}

/** Rows by 一级指标 in the form's order; rows of one label that stand apart stay together. */
export function groupRows(rows: readonly RowScore[]): readonly RowGroup[] {
  const groups = new Map<string | null, RowScore[]>();
  for (const row of rows) {
    const label = row.row.level1?.text ?? null;
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return [...groups].map(([label, members]) => ({
    label,
    rows: members,
    points: add(members.map(({ row }) => row.points)),
    score: add(members.map(({ value }) => value)),
    open: members.filter((row) => stateOf(row) === "open").length,
  }));
}

function add(values: readonly (number | null)[]): number {
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return Number(sum.toFixed(6));
}
