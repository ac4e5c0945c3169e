import type { FundBlock, FundRow, TableRow } from "./form";
import { isExecutionName } from "./labels/rows";
import { rateIn } from "./fund-rate";
import type { Sheet } from "./sheet";

const ORDINARY = /产出|效益|满意|成本|效果|数量|质量|时效/;

/**
 * 预算执行率 as a row of the table (河北 and others): its points and score are those of the fund
 * block, where that has none of its own. Under 产出, 效益 … it is an indicator like any other.
 */
export function executionRow(rows: readonly TableRow[], fund: FundBlock | null): TableRow | null {
  if (scores(fund)) return null;
  return rows.find((row) => row.kind === "indicator" && isExecution(row)) ?? null;
}

/** A row 预算执行率 without points, where the fund block scores it: it only says the rate once more. */
export function repeatsExecution(row: TableRow, fund: FundBlock | null): boolean {
  return scores(fund) && row.kind === "indicator" && row.points === null && isExecution(row);
}

function scores(fund: FundBlock | null): boolean {
  const row = fund?.scoring;
  return row != null && (row.cells.points !== null || row.points !== null);
}

function isExecution({ name, level1, level2 }: TableRow): boolean {
  const above = [level1?.text ?? "", level2?.text ?? ""];
  if (above.some((label) => ORDINARY.test(label))) return false;
  return isExecutionName(name);
}

/** The fund block with the row of the table as the one that scores. */
export function fundWithExecution(sheet: Sheet, fund: FundBlock | null, row: TableRow): FundBlock {
  const before = fund?.scoring ?? null;
  const { actual } = row.cells;
  const piece = actual ? sheet.at(actual.row, actual.column) : null;
  const scoring: FundRow = {
    row: row.row,
    label: before?.label ?? row.name,
    kind: "total",
    cells: {
      initial: before?.cells.initial ?? null,
      budget: before?.cells.budget ?? null,
      executed: before?.cells.executed ?? null,
      points: row.cells.points ?? null,
      rate: before?.cells.rate ?? actual ?? null,
      score: row.cells.score ?? null,
    },
    initial: before?.initial ?? null,
    budget: before?.budget ?? null,
    executed: before?.executed ?? null,
    points: row.points,
    rate: before?.rate ?? rateIn(piece, before?.budget ?? null, before?.executed ?? null),
    score: row.score,
  };
  const columns = Object.values(row.cells).map(({ column }) => column);
  const area = {
    top: row.row,
    left: Math.min(...columns),
    bottom: row.row,
    right: Math.max(...columns),
  };
  return {
    area: fund?.area ?? area,
    rows: [...(fund?.rows.filter((each) => each !== before) ?? []), scoring],
    scoring,
    repeats: [],
    scored: true,
  };
}
