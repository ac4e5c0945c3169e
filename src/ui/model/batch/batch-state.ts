import type { Edit } from "../../../core";
import type { Choices } from "../choices";
import type { BatchLine } from "./line";

export interface BatchReceipt {
  readonly kind: "written" | "undone" | "saved" | "linked";
  readonly forms: number;
  readonly cells: number;
  /** Files that could not be written, by name. */
  readonly failed: readonly string[];
}

export interface BatchUndo {
  readonly forms: number;
  readonly edits: readonly Edit[];
  readonly choices: readonly (readonly [key: string, choices: Choices])[];
}

export interface BatchState {
  readonly lines: readonly BatchLine[];
  /** True when the lines are files, false when they are the workbook's sheets. */
  readonly files: boolean;
  /** Ticks a person changed, by line. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly previewing: boolean;
  readonly receipt: BatchReceipt | null;
  readonly undo: BatchUndo | null;
}

export const FIRST_BATCH: BatchState = {
  lines: [],
  files: false,
  ticks: new Map(),
  previewing: false,
  receipt: null,
  undo: null,
};

/** A line is ticked when it would change something, or is a file that goes along; a person may say otherwise. */
export function isLineTicked(line: BatchLine, { ticks, files }: BatchState): boolean {
  const may = canTick(line, files);
  return may && (ticks.get(line.id) ?? true);
}

/** Whether a line can be written (or, of a file, copied) at all. */
export function canTick({ state, form }: BatchLine, files: boolean): boolean {
  if (!form || state === "locked" || state === "list" || state === "template") return false;
  return files || form.items.length > 0;
}

export function tickedLines(state: BatchState): readonly BatchLine[] {
  return state.lines.filter((line) => isLineTicked(line, state));
}

/** Cells that change: one may take a value and a mark. */
export function countCells(edits: readonly Edit[]): number {
  return new Set(edits.map(({ sheet, cell }) => `${cell}@${sheet}`)).size;
}
