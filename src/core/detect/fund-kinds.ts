import type { FundRow } from "./form";
import { isFiscalSource, isFundTotal, isOrigin } from "./labels/fund";
import { tidy } from "./labels/label-text";

/** What a row of the block is, by its label and the rows above it. */
export function kindOfRow(label: string, before: readonly FundRow[]): FundRow["kind"] {
  if (isFundTotal(label)) return "total";
  const below = before.some((row) => isFiscalSource(row.label));
  if (isOrigin(label) && below) return "of-which";
  return /^其中/.test(tidy(label)) && before.at(-1)?.kind === "part" ? "of-which" : "part";
}

/** The row that scores: the total, else the only one with amounts or the first with points. */
export function scoringRow(rows: readonly FundRow[]): FundRow | null {
  const totals = rows.filter(({ kind }) => kind === "total");
  const filled = ({ budget, executed }: FundRow): boolean => budget !== null || executed !== null;
  const total = totals.find(filled) ?? totals[0];
  if (total) return total;
  const withAmounts = rows.filter(filled);
  if (withAmounts.length === 1) return withAmounts[0] ?? null;
  return (
    rows.find(({ points }) => points !== null) ?? (rows.length === 1 ? (rows[0] ?? null) : null)
  );
}
