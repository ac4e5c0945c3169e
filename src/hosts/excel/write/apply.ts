/// <reference types="office-js" />
import { guardEdits } from "../../../app/edit-guard";
import { HostError } from "../../../app/errors";
import type { Edit } from "../../../core";
import { excelCode, hostError } from "../errors";
import { readSheets, type SheetRead } from "../read";
import type { RunExcel } from "../run";
import { ordersFor, requestsOf, type Order } from "./orders";
import { restore } from "./restore";
import { send } from "./send";

export interface Writer {
  readonly run: RunExcel;
  /** Whether this Excel joins several syncs to one undo step. */
  readonly undoGroups: boolean;
}

/**
 * Writes all edits or none. Two round trips: the sheets are read again and compared, then everything
 * is written and read back at once (more only when the plan is over the web's limit). Excel rolls nothing back
 * by itself: when it stops half-way, what was done is undone here before the error is thrown.
 */
export async function applyEdits(
  { run, undoGroups }: Writer,
  edits: readonly Edit[],
): Promise<void> {
  if (edits.length === 0) return;
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const before = await readSheets(run, names);
  guardEdits(
    edits,
    before.map(({ grid }) => grid),
  );
  guardParts(edits, before);
  const requests = requestsOf(ordersFor(edits, before));
  try {
    await sendAsOneUndo(run, requests, undoGroups, () => restore(run, edits, before));
  } catch (error) {
    if (!ranNothing(error, requests)) await restore(run, edits, before);
    throw named(error, before);
  }
}

/** What a Grid can't tell: Excel has no plain notes on all versions, and guards formats as a whole. */
function guardParts(edits: readonly Edit[], before: readonly SheetRead[]): void {
  for (const { kind, sheet, cell } of edits) {
    if (kind === "note") throw new HostError("unsupported-part", { sheet, cell });
    const read = before.find(({ grid }) => grid.sheet === sheet);
    if (kind === "highlight" && read?.isProtected)
      throw new HostError("protected", { sheet, cell });
  }
}

/** One request is one undo step by itself; several are joined where Excel can, and else stay several. */
async function sendAsOneUndo(
  run: RunExcel,
  requests: readonly Order[][],
  undoGroups: boolean,
  startOver: () => Promise<void>,
): Promise<void> {
  const mergeUndoGroup = undoGroups && requests.length > 1;
  try {
    await send(run, requests, mergeUndoGroup ? { mergeUndoGroup } : {});
  } catch (error) {
    if (!mergeUndoGroup || excelCode(error) !== "UndoNotSupported") throw error;
    await startOver();
    await send(run, requests, {});
  }
}

/** Excel turns a whole request away while a cell is edited, or when it is too long. */
function ranNothing(error: unknown, requests: readonly unknown[]): boolean {
  const turnedAway = ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"];
  return requests.length === 1 && turnedAway.includes(excelCode(error) ?? "");
}

/** Excel says AccessDenied both for a protected sheet and for a read-only workbook. */
function named(error: unknown, before: readonly SheetRead[]): unknown {
  const known = hostError(error);
  const sheet = before.find(({ isProtected }) => isProtected)?.grid.sheet;
  if (!(known instanceof HostError) || known.code !== "read-only" || !sheet) return known;
  return new HostError("protected", { sheet }, { cause: error });
}
