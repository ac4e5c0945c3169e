import { HostError } from "../../app/errors";
import type { WorkbookPort } from "../../app/ports";
import { inverse, message, type Edit } from "../../core";
import type { Choices } from "./choices";
import type { FillItem } from "./fill";
import type { Runner, Task } from "./runner";
import type { PaneState, Receipt } from "./state";
import type { Store } from "./store";

/** What writing needs of the model. */
export interface Writer {
  readonly store: Store<PaneState>;
  readonly runner: Runner;
  change(choices: Choices): void;
  score(): Promise<void>;
}

/** An item's name among the ticks: one cell can take a value and a mark. */
export function tickKey({ edit }: FillItem): string {
  return `${edit.kind} ${edit.cell}`;
}

export function isTicked(item: FillItem, ticks: PaneState["ticks"]): boolean {
  return ticks.get(tickKey(item)) ?? item.ticked;
}

const NONE: readonly FillItem[] = [];

/** What the preview shows: the faults to mend, else everything that could be filled. */
export function offered({ fixes, fill }: PaneState): readonly FillItem[] {
  return fixes ?? fill?.items ?? NONE;
}

/** The edits a person approved. */
export function tickedEdits(state: PaneState): readonly Edit[] {
  return offered(state)
    .filter((item) => isTicked(item, state.ticks))
    .map(({ edit }) => edit);
}

export async function writeTicked(model: Writer, port: WorkbookPort): Promise<void> {
  const before = model.store.get();
  const edits = tickedEdits(before).map(bare);
  if (!(await put(model, port, edits))) return;
  const cells = cellsOf(edits);
  model.change({ ...before.choices, reasons: withoutWritten(before, cells) });
  model.store.patch({
    previewing: false,
    fixes: null,
    undo: { edits: inverse(edits), choices: before.choices },
    taken: new Set(),
  });
  await readAndTell(model, { kind: "written", cells });
}

/** Takes all our marks off the sheet in front. */
export async function clearMarks(model: Writer, port: WorkbookPort): Promise<void> {
  const { read, choices } = model.store.get();
  const edits = [...(read?.grid.highlights ?? [])].map(([cell, before]): Edit => {
    return { sheet: read?.grid.sheet ?? "", cell, kind: "highlight", before, after: null };
  });
  if (!(await put(model, port, edits))) return;
  model.store.patch({ undo: { edits: inverse(edits), choices } });
  await readAndTell(model, { kind: "cleared", cells: cellsOf(edits) });
}

/** The receipt comes with the sheet as it is now: what it offers can be done at once. */
async function readAndTell(model: Writer, receipt: Receipt): Promise<void> {
  const sheet = model.store.get().read?.grid.sheet;
  await model.score();
  if (model.store.get().read?.grid.sheet === sheet) model.store.patch({ receipt });
}

async function put(model: Writer, port: WorkbookPort, edits: readonly Edit[]): Promise<boolean> {
  if (edits.length === 0) return false;
  const what = message("pane.writing", { count: countCells(edits) });
  return model.runner.run(what, (task) => applyAndRest(port, edits, task), { cancellable: false });
}

/** Writes, and lets the page breathe before it shows what was written. */
async function applyAndRest(port: WorkbookPort, edits: readonly Edit[], task: Task): Promise<void> {
  await port.apply(edits);
  await task.step(message("pane.writing", { count: countCells(edits) }));
}

/** Drafts that now stand in the sheet are drafts no longer. */
function withoutWritten(state: PaneState, cells: readonly string[]): Choices["reasons"] {
  const rows = (state.fixes ? NONE : offered(state))
    .filter(({ what, edit }) => what === "reason" && cells.includes(edit.cell))
    .map(({ row }) => row);
  return state.choices.reasons.filter(({ row }) => !rows.includes(row));
}

export async function undoWriting(model: Writer, port: WorkbookPort): Promise<void> {
  const { undo } = model.store.get();
  if (!undo) return;
  const undone = await model.runner.run(
    message("pane.writing", { count: countCells(undo.edits) }),
    (task) => applyAndRest(port, undo.edits, task),
    {
      cancellable: false,
      onFailure: (error) =>
        error instanceof HostError && error.code === "changed"
          ? message("pane.undo-changed", { cell: error.facts.cell ?? "" })
          : null,
    },
  );
  if (!undone) return;
  model.change(undo.choices);
  model.store.patch({ undo: null });
  await readAndTell(model, { kind: "undone", cells: cellsOf(undo.edits) });
}

/** Edits as the host takes them: without the sentence they were offered with. */
export function bare({ sheet, cell, kind, before, after }: Edit): Edit {
  return { sheet, cell, kind, before, after };
}

function cellsOf(edits: readonly Edit[]): string[] {
  return [...new Set(edits.map(({ cell }) => cell))];
}

function countCells(edits: readonly Edit[]): number {
  return cellsOf(edits).length;
}
