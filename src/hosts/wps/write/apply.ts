import { guardEdits } from "../../../app/edit-guard";
import { HostError } from "../../../app/errors";
import type { Edit } from "../../../core";
import type { WpsApplication, WpsWorkbook } from "../api";
import { sheetOf } from "../books";
import { readSheet, type SheetRead } from "../read/sheet";
import { writeMarks } from "./marks";
import { writeCells } from "./orders";
import { restore } from "./restore";

/**
 * Writes all edits or none, while the screen stands still: the sheets are read again and compared,
 * what was written is read back, and when WPS stops half-way, what was done is undone here.
 */
export function applyEdits(
  application: WpsApplication,
  book: WpsWorkbook,
  edits: readonly Edit[],
): void {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const before = names.map((name) => readSheet(sheetOf(book, name)));
  guardEdits(
    edits,
    before.map(({ grid }) => grid),
  );
  guardParts(edits, before);
  withStillScreen(application, () => {
    try {
      for (const read of before) writeSheet(read, edits);
    } catch (error) {
      restore(edits, before);
      throw error;
    }
  });
}

/** What a Grid can't tell: notes are not written here, and protection guards formats as a whole. */
function guardParts(edits: readonly Edit[], before: readonly SheetRead[]): void {
  for (const { kind, sheet, cell } of edits) {
    if (kind === "note") throw new HostError("unsupported-part", { sheet, cell });
    const read = before.find(({ grid }) => grid.sheet === sheet);
    if (kind === "highlight" && read?.isProtected)
      throw new HostError("protected", { sheet, cell });
  }
}

function writeSheet(read: SheetRead, edits: readonly Edit[]): void {
  const own = edits.filter(({ sheet }) => sheet === read.grid.sheet);
  writeCells(
    read.sheet,
    read.grid,
    own.filter(({ kind }) => kind === "value" || kind === "formula"),
  );
  writeMarks(
    read,
    own.filter(({ kind }) => kind === "highlight"),
  );
}

function withStillScreen(application: WpsApplication, work: () => void): void {
  const was = application.ScreenUpdating;
  application.ScreenUpdating = false;
  try {
    work();
  } finally {
    application.ScreenUpdating = was;
  }
}
