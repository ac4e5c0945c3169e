import type { WorkbookPort } from "../../app/ports";
import { message } from "../../core";
import type { Environment } from "./environment";
import { findBelow, findFormsInTurns, keepHeader, readHeaders } from "./headers";
import { loadChoices } from "./reading";
import type { Runner, Task } from "./runner";
import type { Scorer } from "./scorer";
import type { Shelf } from "./shelf";
import type { PaneState } from "./state";
import type { Store } from "./store";
import { inTurns } from "./turns";

/** What bringing a form to the front needs of the pane. */
export interface FrontDesk {
  readonly store: Store<PaneState>;
  readonly runner: Runner;
  readonly scorer: Scorer;
  readonly shelf: Shelf;
  readonly environment: Environment;
  readonly workbook: WorkbookPort | null;
  guard(work: () => Promise<void>): Promise<void>;
}

/** Reads the active sheet again and scores the form in front; `waits`: after the task under way. */
export async function scoreFront(
  desk: FrontDesk,
  port: WorkbookPort,
  options: { readonly waits?: boolean } = {},
): Promise<void> {
  const { runner, store } = desk;
  const reading = message("pane.reading-active");
  const done = await runner.run(reading, (task) => readFront(desk, port, task), options);
  const { phase, problem } = store.get();
  if (!done && phase !== "ready" && problem) store.patch({ phase: "failed" });
}

async function readFront(desk: FrontDesk, port: WorkbookPort, task: Task): Promise<void> {
  const { store, shelf, scorer } = desk;
  // Another workbook may have been opened while this one waited for its turn.
  if (desk.workbook !== port) return;
  const grid = await port.readActive();
  const breathe = (): Promise<void> => task.step(message("pane.reading", { sheet: grid.sheet }));
  await breathe();
  const read = await findFormsInTurns(grid, () => readHeaders(port), breathe);
  await breathe();
  const before = store.get();
  const same = before.read?.grid.sheet === grid.sheet;
  const index = same && before.index < read.forms.length ? before.index : firstToScore(read.forms);
  const choices = await loadChoices(port, read.forms, index);
  await shelf.bring(choices.profile, port);
  store.patch({
    ...(same ? {} : { receipt: null, undo: null, previewing: false, taken: new Set() }),
    ...(before.fixes ? { fixes: null, previewing: false } : {}),
    ...{ phase: "ready", read, index, stale: false, ticks: new Map() },
  });
  await scorer.show(choices);
}

/** Brings another form of the same sheet to the front. */
export async function selectFront(
  desk: FrontDesk,
  port: WorkbookPort,
  index: number,
): Promise<void> {
  const { store, shelf, scorer } = desk;
  const { read } = store.get();
  if (!read?.forms[index]) return;
  await desk.guard(async () => {
    const choices = await loadChoices(port, read.forms, index);
    await shelf.bring(choices.profile, port);
    store.patch({
      index,
      previewing: false,
      fixes: null,
      ticks: new Map(),
      taken: new Set(),
      focus: null,
    });
    await scorer.show(choices);
  });
}

/**
 * Takes a row of the sheet in front for the header; null: back to what is found by itself. A row that
 * heads a table is kept in the workbook; one that doesn't is answered with what it lacks.
 */
export async function giveHeader(
  desk: FrontDesk,
  port: WorkbookPort,
  row: number | null,
): Promise<void> {
  const { store, environment } = desk;
  const { read } = store.get();
  if (!read) return;
  await desk.guard(async () => {
    if (row !== null) {
      const below = await inTurns(findBelow(read.grid, row), environment.pause);
      if (below.forms.length === 0) {
        store.patch({ read: below });
        return;
      }
    }
    await keepHeader(port, read.grid, row);
    await scoreFront(desk, port);
  });
}

/** A self-evaluation before a flat list, which has nothing to score. */
function firstToScore(forms: readonly { kind: string }[]): number {
  return Math.max(
    0,
    forms.findIndex(({ kind }) => kind === "self-evaluation"),
  );
}
