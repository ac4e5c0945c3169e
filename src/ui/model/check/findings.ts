import type { CheckedForm } from "../../../app/check-book";
import { cellName, type Finding, type Level, type RowScore, type Scorecard } from "../../../core";
import { stateOf } from "../todo";

export const LEVELS: readonly Level[] = ["error", "warning", "hint"];

export interface Sorted {
  /** What has to be looked at. */
  readonly open: readonly Finding[];
  /** What is there only until the scores are written: blanks that the plan fills. */
  readonly settled: readonly Finding[];
}

/** Parts the findings that writing the scores settles from those it doesn't. */
export function sortFindings({ findings, plan }: CheckedForm): Sorted {
  const filled = new Set(
    plan.edits.flatMap((edit) => (edit.kind === "highlight" ? [] : edit.cell)),
  );
  const settles = ({ spots: [first] }: Finding): boolean =>
    first !== undefined && filled.has(cellName(first));
  return {
    open: findings.filter((finding) => !settles(finding)),
    settled: findings.filter(settles),
  };
}

export type Counts = Readonly<Record<Level, number>>;

export function countLevels(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

/** Whether a finding has edits of the given kind to offer. */
export function mends({ fix, edits = [] }: Finding, wanted: "safe" | "ask"): boolean {
  return fix === wanted && edits.length > 0;
}

/** The row of 评分 where a person settles the finding: one to decide, or to give a reason for. */
export function rowToSettle({ check, spots }: Finding, card: Scorecard): RowScore | null {
  const rows = card.rows.filter(({ row, reason }) =>
    spots.some((spot) => spot.row === row.row || spot.row === reason.spot?.row),
  );
  if (check === "reason-missing" || check === "reason-incomplete") return rows[0] ?? null;
  return rows.find((row) => stateOf(row) === "open") ?? null;
}
