import { HostError } from "../../../app/errors";
import { isHighlightFormula, parseAreaName, type Edit } from "../../../core";
import { XL_EXPRESSION } from "../api";
import { rangeOf } from "../read/parts";
import type { SheetRead } from "../read/sheet";

/** The fill of a reason that is still to be written, #FFF2CC: WPS counts colours as 0xBBGGRR. */
const MARK_COLOUR = 0xccf2ff;

/** Puts and takes away highlights on a sheet as it was read. */
export function writeMarks(read: SheetRead, edits: readonly Edit[]): void {
  for (const { cell, after } of edits) {
    for (const mark of read.marks) if (mark.cell === cell) mark.condition.Delete();
    if (after !== null) addMark(read, cell, String(after));
  }
}

/** Marks a cell with all of its merged area, and looks that the mark is there. */
export function addMark({ sheet, grid }: SheetRead, cell: string, formula: string): void {
  const own = parseAreaName(cell);
  if (!own) throw new HostError("host-failed", { sheet: grid.sheet, cell });
  const area = grid.mergeAt(own.top, own.left) ?? own;
  const conditions = rangeOf(sheet, area).FormatConditions;
  const added = conditions.Add(XL_EXPRESSION, undefined, `=${formula}`);
  added.Interior.Color = MARK_COLOUR;
  if (isHighlightFormula(added.Formula1.replace(/^=/, ""))) return;
  throw new HostError("host-failed", { sheet: grid.sheet, cell });
}
