import { guardEdits } from "../../app/edit-guard";
import { HostError } from "../../app/errors";
import type { WorkbookPort } from "../../app/ports";
import type { Edit, Grid } from "../../core";
import { gridWith, newGrid } from "./sheet";

/** A port that also tells where the person was led. */
export interface MemoryPort extends WorkbookPort {
  readonly kind: "memory";
  /** The cell selected last. */
  selected(): { readonly sheet: string; readonly cell: string } | null;
}

/**
 * A workbook of plain grids that lives as long as the page: for tests, and for trying the pane with
 * no host. Refuses what the other hosts refuse. The first sheet is active unless another is named.
 */
export function createMemoryPort(sheets: readonly Grid[], active?: string): MemoryPort {
  const grids = new Map(sheets.map((grid) => [grid.sheet, grid]));
  const notes = new Map<string, string>();
  const settings = new Map<string, string>();
  let current = active ?? sheets[0]?.sheet ?? "";
  let selected: { sheet: string; cell: string } | null = null;

  const read = (sheet: string): Grid => {
    const grid = grids.get(sheet);
    if (!grid) throw new HostError("sheet-gone", { sheet });
    return grid;
  };

  return {
    kind: "memory",
    sheetNames: () => settled(() => [...grids.keys()]),
    activeSheet: () => settled(() => current),
    read: (names) => settled(() => (names ?? [...grids.keys()]).map(read)),
    readActive: () => settled(() => read(current)),
    apply: (edits) =>
      settled(() => {
        guardEdits(edits, [...grids.values()]);
        guardNotes(edits, notes);
        for (const [sheet, grid] of grids) {
          const own = edits.filter((edit) => edit.sheet === sheet);
          if (own.length > 0) grids.set(sheet, gridWith(grid, own));
        }
        for (const edit of edits) if (edit.kind === "note") writeNote(edit, notes);
      }),
    addSheet: (sheet) =>
      settled(() => {
        if (grids.has(sheet.name)) throw new HostError("sheet-exists", { sheet: sheet.name });
        grids.set(sheet.name, newGrid(sheet));
      }),
    select: (sheet, cell) =>
      settled(() => {
        current = read(sheet).sheet;
        selected = { sheet, cell };
      }),
    selected: () => selected,
    readSetting: (key) => settled(() => settings.get(key) ?? null),
    writeSetting: (key, value) =>
      settled(() => {
        if (value === null) settings.delete(key);
        else settings.set(key, value);
      }),
  };
}

/** Runs at once, but answers (and fails) as a promise, as a real host does. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

const noteKey = ({ sheet, cell }: Edit): string => `${cell}@${sheet}`;

function guardNotes(edits: readonly Edit[], notes: ReadonlyMap<string, string>): void {
  for (const edit of edits) {
    if (edit.kind !== "note" || (notes.get(noteKey(edit)) ?? null) === edit.before) continue;
    throw new HostError("changed", { sheet: edit.sheet, cell: edit.cell });
  }
}

function writeNote(edit: Edit, notes: Map<string, string>): void {
  if (edit.after === null) notes.delete(noteKey(edit));
  else notes.set(noteKey(edit), String(edit.after));
}
