import type { FundRow } from "../detect";
import { decimal, plain, type Grid } from "../grid";
import { message } from "../messages";
import type { RowScore, Scorecard } from "../score";
import type { PlannedEdit } from "./edit";
import { CellWriter, type Difference } from "./cell-writer";
import { highlightFormula } from "./highlight";
import { rateAsPrinted } from "./rate";

export interface PlanOptions {
  /** "blank": only empty cells; "scores": also 得分, 执行率, 总分 and 自评结论 that differ. */
  readonly overwrite: "blank" | "scores";
}

export interface Plan {
  readonly edits: readonly PlannedEdit[];
  readonly differences: readonly Difference[];
}

/**
 * What to write so that the form holds its scorecard. Cells with a formula are never written.
 * While a typed score differs and is kept, 总分 and 自评结论 stay out: the printed sum would not add up.
 */
export function planForm(card: Scorecard, grid: Grid, options: PlanOptions): Plan {
  const writer = new CellWriter(card.form, grid, options.overwrite);
  for (const row of card.rows) planRow(row, writer);
  planExecution(card, writer);
  if (writer.differences.length === 0) planTotal(card, writer);
  for (const row of card.rows) planHighlight(row, grid, writer);
  return { edits: writer.edits, differences: writer.differences };
}

function planRow({ row, value, explanation }: RowScore, writer: CellWriter): void {
  writer.write(row.cells.score, value, { reason: explanation, row: row.row });
}

/** The rate goes to every fund row that repeats points and score; the total counts it once. */
function planExecution({ execution, form }: Scorecard, writer: CellWriter): void {
  if (!execution || !form.fund) return;
  const { scoring, repeats } = form.fund;
  const reason = execution.explanation;
  for (const row of scoring ? [scoring, ...repeats] : repeats) {
    const { rate: rateSpot, score } = row.cells;
    if (execution.rate && rateSpot) {
      const printed = rateAsPrinted(execution.rate, row, writer.grid);
      writer.write(rateSpot, printed, { reason, rounded: true });
    }
    if (execution.scored) writer.write(score, execution.score, { reason });
  }
  const own = new Set([scoring, ...repeats]);
  for (const row of form.fund.rows) if (!own.has(row)) planPartRate(row, writer);
}

/** Parts of the fund print their own rate too (嘉兴 2023), where the form leaves the cell blank. */
function planPartRate(row: FundRow, writer: CellWriter): void {
  const { cells, budget, executed } = row;
  if (!cells.rate || budget === null || budget <= 0 || executed === null) return;
  const rate = decimal(executed).div(decimal(budget));
  const printed = rateAsPrinted(rate, row, writer.grid);
  const reason = message("plan.part-rate", { executed: String(executed), budget: String(budget) });
  writer.fill(cells.rate, printed, reason);
}

function planTotal({ form, total, conclusion }: Scorecard, writer: CellWriter): void {
  if (!total.final || total.score === null) return;
  const score = plain(decimal(total.score));
  writer.write(form.total?.score, total.score, { reason: message("plan.total", { score }) });
  writer.write(form.conclusion?.cell, conclusion, {
    reason: message("plan.conclusion", { score }),
  });
}

function planHighlight({ row, reason }: RowScore, grid: Grid, writer: CellWriter): void {
  const formula = highlightFormula(row, grid);
  const written = reason.text.trim() !== "";
  if (!formula || !reason.required || reason.spot === null || written) return;
  writer.highlight(reason.spot, formula, message("plan.highlight", { name: row.name }));
}
