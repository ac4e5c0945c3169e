import {
  areaName,
  cellName,
  columnName,
  executionRow,
  lacksReason,
  say,
  type ColumnRole,
  type Form,
  type Locale,
  type Message,
  type PlannedEdit,
  type Profile,
  type RowScore,
  type Scorecard,
  type Spot,
} from "../../core";
import type { CheckedForm } from "../check-book";
import { reportFinding } from "./finding-report";
import type { EditReport, FormReport, IndicatorReport } from "./schema";

/** One checked form as the report prints it: cells as A1 texts, messages as sentences. */
export function reportForm(checked: CheckedForm, locale: Locale): FormReport {
  const { form, card, profile, profileWhy, plan, findings, accepted } = checked;
  const tell = (message: Message): string => say(message, locale);
  return {
    sheet: form.sheet,
    range: areaName(form.area),
    kind: form.kind,
    ...(form.block ? { block: form.block } : {}),
    title: form.title?.text ?? null,
    year: form.year?.year ?? null,
    project: form.project?.text ?? null,
    department: form.department?.text ?? null,
    profile: profile.id,
    profileWhy: profileWhy ? tell(profileWhy) : null,
    decimals: profile.rounding.decimals,
    columns: mapColumns(form, ({ column }) => columnName(column)),
    columnsWhy: mapColumns(form, ({ why }) => tell(why)),
    execution: reportExecution(card, tell),
    indicators: card.rows.map((row) => reportRow(row, card.profile, tell)),
    total: {
      cell: cellOf(form.total?.score),
      points: card.total.points,
      score: card.total.score,
      final: card.total.final,
    },
    conclusion: {
      cell: cellOf(form.conclusion?.cell),
      grade: card.grade,
      text: card.conclusion,
    },
    findings: findings.map((finding) => reportFinding(finding, tell)),
    ...(accepted.length === 0
      ? {}
      : {
          accepted: accepted.map(({ finding, note }) => ({
            ...reportFinding(finding, tell),
            note,
          })),
        }),
    edits: plan.edits.map((edit) => reportEdit(edit, locale)),
  };
}

function mapColumns(
  form: Form,
  pick: (choice: NonNullable<Form["columns"][ColumnRole]>) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form.columns).map(([role, choice]) => [role, pick(choice)]),
  );
}

function reportExecution(
  { execution, form }: Scorecard,
  tell: (message: Message) => string,
): FormReport["execution"] {
  if (!execution) return null;
  const cells = form.fund?.scoring?.cells;
  return {
    row: executionRow(form)?.row ?? null,
    points: execution.points,
    rate: execution.rate?.toNumber() ?? null,
    score: execution.score,
    rateCell: cellOf(cells?.rate),
    scoreCell: execution.scored ? cellOf(cells?.score) : null,
    explanation: tell(execution.explanation),
  };
}

function reportRow(
  scored: RowScore,
  profile: Profile,
  tell: (message: Message) => string,
): IndicatorReport {
  const { row } = scored;
  const part = (role: ColumnRole): { cell: string | null; text: string } => ({
    cell: cellOf(row.cells[role]),
    text: row.texts[role] ?? "",
  });
  return {
    row: row.row,
    level1: row.level1?.text ?? null,
    level2: row.level2?.text ?? null,
    name: row.name,
    target: { ...part("target"), parsed: scored.target },
    actual: { ...part("actual"), parsed: scored.actual },
    ...(row.cells.sign ? { sign: part("sign").text } : {}),
    ...(row.cells.unit ? { unit: part("unit").text } : {}),
    points: { cell: cellOf(row.cells.points), value: row.points },
    score: { cell: cellOf(row.cells.score), before: row.score, value: scored.value },
    outcome: scored.outcome,
    decision: scored.decision,
    interval: scored.interval ? [...scored.interval] : null,
    rule: scored.rule,
    basis: scored.basis,
    explanation: tell(scored.explanation),
    why: tell(row.why),
    reason: {
      cell: cellOf(scored.reason.spot),
      text: scored.reason.text,
      required: scored.reason.required,
      missing: lacksReason(scored, profile),
    },
  };
}

/** One planned edit with its reason as a sentence. */
export function reportEdit(edit: PlannedEdit, locale: Locale): EditReport {
  const { cell, kind, before, after, reason } = edit;
  return { cell, kind, before, after, reason: say(reason, locale) };
}

function cellOf(spot: Spot | null | undefined): string | null {
  return spot ? cellName(spot) : null;
}
