import { isHighlightFormula } from "../../../core";
import { XL_EXPRESSION, type WpsFormatCondition, type WpsWorksheet } from "../api";

/** One of our highlights as WPS keeps it. */
export interface Mark {
  /** The reason cell it marks: "H14". */
  readonly cell: string;
  /** Without its "=". */
  readonly formula: string;
  readonly condition: WpsFormatCondition;
}

/** Our highlights on a sheet, told by the shape of their formula, which names the cell itself. */
export function findMarks(sheet: WpsWorksheet): Mark[] {
  const conditions = sheet.Cells.FormatConditions;
  const marks: Mark[] = [];
  for (let i = 1; i <= conditions.Count; i++) {
    const condition = conditions.Item(i);
    // The other kinds have no formula to ask for.
    const mark = condition.Type === XL_EXPRESSION ? markOf(condition) : null;
    if (mark) marks.push(mark);
  }
  return marks;
}

function markOf(condition: WpsFormatCondition): Mark | null {
  const formula = condition.Formula1.replace(/^=/, "");
  const cell = /LEN\(TRIM\((\$[A-Z]+\$\d+)\)\)=0\)$/.exec(formula)?.[1]?.replaceAll("$", "");
  return cell && isHighlightFormula(formula) ? { cell, formula, condition } : null;
}
