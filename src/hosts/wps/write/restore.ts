import { heldBy, spotOf } from "../../../app/edit-guard";
import { HostError } from "../../../app/errors";
import type { Edit } from "../../../core";
import { readSheet, type SheetRead } from "../read/sheet";
import { addMark } from "./marks";
import { writeCells } from "./orders";

/**
 * Puts back every touched cell that changed since `before`, whichever of the edits were made.
 * Errors: half-written when WPS won't have that either.
 */
export function restore(edits: readonly Edit[], before: readonly SheetRead[]): void {
  try {
    for (const then of before) {
      const now = readSheet(then.sheet);
      const own = edits.filter(({ sheet }) => sheet === then.grid.sheet);
      writeCells(now.sheet, now.grid, cellsBack(own, then, now));
      marksBack(then, now);
    }
  } catch (error) {
    throw new HostError("half-written", {}, { cause: error });
  }
}

function cellsBack(edits: readonly Edit[], then: SheetRead, now: SheetRead): Edit[] {
  const contents = edits.filter(({ kind }) => kind === "value" || kind === "formula");
  return contents.flatMap((edit): Edit[] => {
    const [held, holds] = [then, now].map(({ grid }) => heldBy(edit, spotOf(edit), grid));
    if (held === holds || held === undefined || typeof held === "boolean") return [];
    return [{ ...edit, before: edit.after, after: held }];
  });
}

function marksBack(then: SheetRead, now: SheetRead): void {
  const held = then.marks.map(({ cell, formula }) => `${cell} ${formula}`);
  for (const { cell, formula, condition } of now.marks) {
    const at = held.indexOf(`${cell} ${formula}`);
    if (at >= 0) held.splice(at, 1);
    else condition.Delete();
  }
  for (const { cell, formula } of then.marks) {
    const at = held.indexOf(`${cell} ${formula}`);
    if (at < 0) continue;
    held.splice(at, 1);
    addMark(now, cell, formula);
  }
}
