import {
  executionRow,
  type Decidable as Free,
  type RowScore,
  type Scorecard,
  type TableRow,
} from "../../core";

/** What a person gives a score, with where it stands and the score it has. */
export type Decidable = Free & Pick<RowScore, "value"> & { readonly row: Pick<TableRow, "row"> };

/** 预算执行率 when its score is a person's, decided or not: its points stand, but there is no rate. */
export function executionToDecide({ form, execution }: Scorecard): Decidable | null {
  const row = executionRow(form);
  if (!row || !execution?.scored || execution.points === null || execution.rate) return null;
  const { points, score: value } = execution;
  return { row: { row: row.row, points }, tiers: [], interval: [0, points], value };
}

/** The same, while it waits for a person. */
export function openExecution(card: Scorecard): Decidable | null {
  const execution = executionToDecide(card);
  return execution?.value === null ? execution : null;
}
