import type { WorkbookPort } from "../../../app/ports";
import { inverse, message, type Locale, type Message } from "../../../core";
import { choicesKey, type Choices } from "../choices";
import { keepChoices } from "../reading";
import type { Runner } from "../runner";
import type { Store } from "../store";
import { countCells, tickedLines, type BatchState, type BatchUndo } from "./batch-state";
import type { FileDesk } from "./desk";
import { editsOf, type BatchLine } from "./line";

/** What writing the list needs of its model. */
export interface BatchWriter {
  readonly store: Store<BatchState>;
  readonly runner: Runner;
  guard(work: () => Promise<void>): Promise<void>;
  readAgain(): Promise<void>;
}

/** Writes all ticked lines of the workbook as one step, then reads everything again. */
export async function writeLines(model: BatchWriter, port: WorkbookPort): Promise<void> {
  const lines = tickedLines(model.store.get()).filter(({ form }) => form?.items.length);
  const edits = editsOf(lines);
  if (edits.length === 0) return;
  const counts = { forms: lines.length, cells: countCells(edits) };
  const written = await model.runner.run(
    message("pane.batch.writing", counts),
    () => port.apply(edits),
    { cancellable: false },
  );
  if (!written) return;
  const choices = await settleDrafts(model, port, lines);
  const undo = { forms: lines.length, edits: inverse(edits), choices };
  await model.readAgain();
  model.store.patch({ undo, receipt: { kind: "written", ...counts, failed: [] } });
}

/** Takes the last writing back, all of it; refused when one of its cells was changed since. */
export async function undoLines(model: BatchWriter, port: WorkbookPort): Promise<void> {
  const { undo } = model.store.get();
  if (!undo) return;
  const counts = { forms: undo.forms, cells: countCells(undo.edits) };
  const undone = await model.runner.run(
    message("pane.batch.writing", counts),
    () => port.apply(undo.edits),
    { cancellable: false },
  );
  if (!undone) return;
  for (const [key, choices] of undo.choices) await keepChoices(port, key, choices);
  await model.readAgain();
  model.store.patch({ undo: null, receipt: { kind: "undone", ...counts, failed: [] } });
}

/** Adds a sheet with a line for each form, all formulas on the forms' own cells. */
export async function addSummary(
  { store, runner }: BatchWriter,
  port: WorkbookPort | null,
  tell: (told: Message) => string,
): Promise<void> {
  const forms = store.get().lines.flatMap(({ form }) => form?.checked.form ?? []);
  const done = await runner.run(
    message("pane.batch.summing"),
    async () => {
      const { linkedSummary } = await import("../../../app/linked-summary");
      await port?.addSheet?.(linkedSummary(forms, tell));
    },
    { cancellable: false },
  );
  if (!done) return;
  store.patch({ receipt: { kind: "linked", forms: forms.length, cells: 0, failed: [] } });
}

/** Saves filled copies of all ticked files as one archive, with the summary. */
export async function saveFiles(
  { store, runner }: BatchWriter,
  desk: FileDesk,
  locale: Locale,
): Promise<void> {
  const lines = tickedLines(store.get());
  await runner.run(message("pane.batch.packing"), async (task) => {
    const { pack } = await import("./pack");
    const all = store.get().lines;
    const { saved, failed } = await pack({ desk, lines, all, locale, task });
    const cells = countCells(editsOf(lines));
    store.patch({ previewing: false, receipt: { kind: "saved", forms: saved, cells, failed } });
  });
}

/** What was written is a draft no longer; the choices as they were, to come back with the undo. */
async function settleDrafts(
  model: BatchWriter,
  port: WorkbookPort,
  lines: readonly BatchLine[],
): Promise<BatchUndo["choices"]> {
  const before: (readonly [string, Choices])[] = [];
  await model.guard(async () => {
    for (const { form, index } of lines) {
      if (!form || form.choices.reasons.length === 0) continue;
      const key = choicesKey(form.checked.form, index);
      before.push([key, form.choices]);
      await keepChoices(port, key, { ...form.choices, reasons: [] });
    }
  });
  return before;
}
