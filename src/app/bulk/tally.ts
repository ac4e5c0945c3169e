import type { FormReport, IndicatorReport } from "../report";

/** Whether a row waits for a person's score. */
export function isOpen({ decision, score }: IndicatorReport): boolean {
  return decision === "judgement" && score.value === null;
}

/** Whether a person must give 预算执行率 its score: it has points, and no rate can be computed. */
export function executionIsOpen({ execution }: FormReport): boolean {
  return execution !== null && execution.points !== null && execution.score === null;
}

/** Whether a row needs a reason and has none: 无 is none. */
export function lacksReason({ reason }: IndicatorReport): boolean {
  return reason.missing;
}

/** How many scores of a form wait for a person. */
export function openCount(form: FormReport): number {
  return form.indicators.filter(isOpen).length + (executionIsOpen(form) ? 1 : 0);
}

/** What a line of a list says of one form. */
export interface Tally {
  readonly rate: number | null;
  readonly score: number | null;
  readonly grade: FormReport["conclusion"]["grade"];
  /** Indicators that lost points. */
  readonly lost: number;
  /** Scores that wait for a person. */
  readonly open: number;
  readonly reasons: number;
  readonly errors: number;
}

/** Counts what a line of a list says of a form. */
export function tally(form: FormReport): Tally {
  const { indicators, findings } = form;
  const lost = ({ score, points }: IndicatorReport): boolean =>
    score.value !== null && points.value !== null && score.value < points.value;
  return {
    rate: form.execution?.rate ?? null,
    score: form.total.score,
    grade: form.conclusion.grade,
    lost: indicators.filter(lost).length,
    open: openCount(form),
    reasons: indicators.filter(lacksReason).length,
    errors: findings.filter(({ level }) => level === "error").length,
  };
}
