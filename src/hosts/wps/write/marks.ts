import { HostError } from "../../../app/errors";
import { parseAreaName, type Edit } from "../../../core";
import { XL_EXPRESSION } from "../api";
import { findMarks } from "../read/marks";
import { rangeOf } from "../read/parts";
import type { SheetRead } from "../read/sheet";

/** The fill of a reason that is still to be written, #FFF2CC: WPS counts colours as 0xBBGGRR. */
const MARK_COLOUR = 0xccf2ff;

/** Puts and takes away highlights on a sheet as it was read, and looks that it was done. */
export function writeMarks(read: SheetRead, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  for (const { cell, after } of edits) {
    for (const mark of read.marks) if (mark.cell === cell) mark.condition.Delete();
    if (after !== null) addMark(read, cell, String(after));
  }
  const held = new Map(findMarks(read.sheet).map(({ cell, formula }) => [cell, formula]));
  const failed = edits.find(({ cell, after }) => (held.get(cell) ?? null) !== after);
  if (failed) throw new HostError("host-failed", { sheet: failed.sheet, cell: failed.cell });
}

/** Marks a cell with all of its merged area. */
export function addMark({ sheet, grid }: SheetRead, cell: string, formula: string): void {
  const own = parseAreaName(cell);
  if (!own) throw new HostError("host-failed", { sheet: grid.sheet, cell });
  const area = grid.mergeAt(own.top, own.left) ?? own;
  const conditions = rangeOf(sheet, area).FormatConditions;
  const { Interior: interior } = conditions.Add(XL_EXPRESSION, undefined, `=${formula}`);
  interior.Color = MARK_COLOUR;
  if (interior.Color === MARK_COLOUR) return;
  throw new HostError("host-failed", { sheet: grid.sheet, cell });
}
