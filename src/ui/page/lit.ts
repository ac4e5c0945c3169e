import { isHighlightFormula, parseCellName, type Grid } from "../../core";

/**
 * Whether one of our marks shows now: the score is a number below the points and the reason is
 * blank. Reads the formula's own cells, so that the picture says what Excel would show.
 */
export function isLit(formula: string, grid: Grid): boolean {
  if (!isHighlightFormula(formula)) return false;
  const [score, points, reason] = operands(formula).map((operand) => {
    const spot = parseCellName(operand);
    if (!spot) return { value: Number(operand), text: operand };
    return grid.cell(spot.row, spot.column);
  });
  if (typeof score?.value !== "number" || typeof points?.value !== "number") return false;
  return score.value < points.value && (reason?.text ?? "").trim() === "";
}

/** The score's cell, the points (a cell or a number) and the reason's cell, in this order. */
function operands(formula: string): readonly string[] {
  const match = /^AND\(ISNUMBER\(([^)]+)\),[^<]+<([^,]+),LEN\(TRIM\(([^)]+)\)\)=0\)$/.exec(formula);
  return match ? match.slice(1) : [];
}
