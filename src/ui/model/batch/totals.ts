import type { Grade } from "../../../core";
import { figuresOf } from "./figures";
import type { BatchLine } from "./line";

export interface Totals {
  readonly forms: number;
  /** Forms whose total is final. */
  readonly final: number;
  /** Of the final totals, to two decimals; null without any. */
  readonly average: number | null;
  readonly grades: readonly (readonly [grade: Grade, count: number])[];
  readonly open: number;
  readonly reasons: number;
  readonly errors: number;
}

/** What stands at the foot of the list. */
export function totalsOf(lines: readonly BatchLine[]): Totals {
  const all = lines.map(figuresOf).filter((figures) => figures !== null);
  const scores = all.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = scores.reduce((total, score) => total + score, 0);
  const add = (pick: (of: (typeof all)[number]) => number): number =>
    all.reduce((total, of) => total + pick(of), 0);
  return {
    forms: all.length,
    final: scores.length,
    average: scores.length === 0 ? null : Math.round((sum / scores.length) * 100) / 100,
    grades: gradesIn(lines)
      .map((grade): [Grade, number] => [
        grade,
        all.filter((figures) => figures.grade === grade).length,
      ])
      .filter(([, count]) => count > 0),
    open: add(({ open }) => open),
    reasons: add(({ reasons }) => reasons),
    errors: add(({ errors }) => errors),
  };
}

/** The grades there are, best first. */
function gradesIn(lines: readonly BatchLine[]): readonly Grade[] {
  const profile = lines.find(({ form }) => form)?.form?.checked.profile;
  return (profile?.grades.bands ?? []).map(({ grade }) => grade);
}
