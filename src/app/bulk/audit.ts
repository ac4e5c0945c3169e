import type { FileReport, FormReport, IndicatorReport } from "../report";

/** One written cell, with the rule and the document behind it. */
export interface AuditLine {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly rule: string | null;
  readonly basis: string | null;
  readonly reason: string;
  readonly profile: string;
  /** SHA-256 of the profile, so that a later run can show that it used the same rules. */
  readonly profileHash: string;
  readonly when: string;
}

/**
 * What a run wrote into one file, or an earlier run that it resumes; nothing for a dry run, or a copy
 * that holds anything else and was left alone.
 */
export function auditLines(
  report: FileReport,
  facts: { readonly when: string; readonly hashOf: (profile: string) => string },
): AuditLine[] {
  if (report.output === undefined || (report.kept && !report.unchanged)) return [];
  return report.forms.flatMap((form) =>
    form.edits.map(({ cell, kind, before, after, reason }) => {
      const row = indicatorAt(form, cell);
      return {
        ...{ file: report.file, sheet: form.sheet, cell, kind, before, after },
        ...{ rule: row?.rule ?? null, basis: row?.basis ?? null, reason },
        ...{ profile: form.profile, profileHash: facts.hashOf(form.profile), when: facts.when },
      };
    }),
  );
}

function indicatorAt(form: FormReport, cell: string): IndicatorReport | undefined {
  return form.indicators.find((row) => row.score.cell === cell || row.reason.cell === cell);
}
