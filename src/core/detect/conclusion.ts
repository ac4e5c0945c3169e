import type { Conclusion, TotalRow } from "./form";
import { isConclusionLabel, isGradeRule } from "./labels/rows";
import type { Piece, Sheet } from "./sheet";
import { gradeInTotal } from "./total";

/** Finds where the grade goes: beside 自评结论, else in the total row. `right`: the form's last column. */
export function findConclusion(
  sheet: Sheet,
  rows: readonly number[],
  total: TotalRow | null,
  right: number,
): Conclusion | null {
  for (const row of rows) {
    const label = sheet.row(row).find(({ text }) => isConclusionLabel(text));
    const found = label && beside(sheet, label, right);
    if (found) return found;
  }
  const grade = total && gradeInTotal(sheet, total);
  if (!total || !grade) return null;
  return { label: total.label, cell: grade.spot, text: grade.text, rule: null };
}

function beside(sheet: Sheet, label: Piece, right: number): Conclusion | null {
  const row = label.spot.row;
  const others = sheet.row(row).filter(({ spot }) => spot.column > label.right);
  const rule = others.find(({ text }) => isGradeRule(text)) ?? null;
  const column = label.right + 1;
  if (column > right) return below(sheet, label);
  const cell = sheet.grid.anchor(row, column);
  const first = others[0] && others[0] !== rule ? others[0] : null;
  const ruleInFirst = rule !== null && rule.spot.column === cell.column;
  const spot = first?.spot ?? cell;
  if (ruleInFirst && !first) return null;
  return {
    label: label.spot,
    cell: spot,
    text: first?.text ?? "",
    rule: rule && { text: rule.text, spot: rule.spot },
  };
}

/** A label that takes the whole width: the conclusion stands below it. */
function below(sheet: Sheet, label: Piece): Conclusion | null {
  const row = label.bottom + 1;
  if (row > sheet.grid.lastRow) return null;
  const cell = sheet.grid.anchor(row, label.spot.column);
  const text = sheet.at(cell.row, cell.column)?.text ?? "";
  return { label: label.spot, cell, text, rule: null };
}
