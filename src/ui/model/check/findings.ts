import type { CheckedForm } from "../../../app/check-book";
import { cellName, type Finding, type Level, type RowScore, type Scorecard } from "../../../core";

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

/** The findings that a person settles in 评分: a row to decide, or to give a reason for. */
const SETTLED_THERE: ReadonlySet<string> = new Set([
  "score-missing",
  "reason-missing",
  "reason-incomplete",
]);

/** The row of 评分 where a person settles the finding; null for one that is settled in the sheet. */
export function rowToSettle({ check, spots }: Finding, card: Scorecard): RowScore | null {
  if (!SETTLED_THERE.has(check)) return null;
  const ofRow = card.rows.find(({ row }) => spots.some((spot) => spot.row === row.row));
  const ofBlock = card.rows.find(({ reason }) =>
    spots.some((spot) => spot.row === reason.spot?.row),
  );
  return ofRow ?? ofBlock ?? null;
}
