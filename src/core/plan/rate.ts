import type { FundRow } from "../detect";
import { plain, roundHalfUp, type Decimal, type Grid, type Spot } from "../grid";

/**
 * The rate as this form prints it: a fraction where the cell has a percent format, a bare number of
 * percent where the heading or what stands there says so, else text such as "86.12%".
 */
export function rateAsPrinted(rate: Decimal, row: FundRow, grid: Grid): string | number {
  const spot = row.cells.rate;
  const percent = plain(roundHalfUp(rate.times(100), 2));
  if (!spot) return `${percent}%`;
  const cell = grid.cell(spot.row, spot.column);
  if (cell.format.includes("%")) return Number(roundHalfUp(rate, 4));
  const typedBare = /^\d+(\.\d+)?$/.test(cell.text.trim()) && Number(cell.text) > 1;
  if (typedBare || headingSaysPercent(spot, grid)) return Number(percent);
  return `${percent}%`;
}

/** A heading such as 执行率(%) above the cell: its numbers carry no sign of their own. */
function headingSaysPercent(spot: Spot, grid: Grid): boolean {
  for (let row = spot.row - 1; row > 0 && row >= spot.row - 8; row--) {
    const { text } = grid.cell(row, spot.column);
    if (text.includes("执行率")) return /[%％]/.test(text);
  }
  return false;
}
