/// <reference types="office-js" />
import { isHighlightFormula } from "../../../core";

/** One of our highlights as Excel keeps it. */
export interface Mark {
  /** Excel's id of the conditional format. */
  readonly id: string;
  /** The reason cell it marks: "H14". */
  readonly cell: string;
  readonly formula: string;
}

/** Asks for the conditional formats of a sheet. */
export function askMarks(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load("items/id,items/customOrNullObject/rule/formula");
  return formats;
}

/** Ours among them, told by the shape of their formula; it names the cell itself. */
export function marksOf(formats: Excel.ConditionalFormatCollection): Mark[] {
  return formats.items.flatMap(({ id, customOrNullObject: custom }) => {
    if (custom.isNullObject) return [];
    const formula = custom.rule.formula.replace(/^=/, "");
    const cell = /LEN\(TRIM\((\$[A-Z]+\$\d+)\)\)=0\)$/.exec(formula)?.[1]?.replaceAll("$", "");
    return cell && isHighlightFormula(formula) ? [{ id, cell, formula }] : [];
  });
}
