import type { WorkbookPort } from "../../app/ports";
import type { Profile } from "../../core";
import { choicesKey, withDecision, withReason, type Choices, type NewDecision } from "./choices";
import type { Environment } from "./environment";
import { BatchModel } from "./batch/batch-model";
import type { FillItem } from "./fill";
import { giveHeader, scoreFront, selectFront } from "./front";
import { MakeModel } from "./make/make-model";
import { Checker } from "./check/checker";
import type { ReasonPlace } from "./reason-place";
import { collectReasons } from "./reasons";
import { keepChoices } from "./reading";
import { problemOf, Runner } from "./runner";
import { FIRST_STATE, type PaneState } from "./state";
import { Scorer } from "./scorer";
import { Shelf } from "./shelf";
import { Store } from "./store";
import { clearMarks, undoWriting, writeTicked } from "./writing";

const SEEN = "pingfen.seen";

/** Everything the pane does; React only shows its state and calls its methods. */
export class PaneModel {
  readonly store = new Store<PaneState>(FIRST_STATE);
  readonly shelf: Shelf;
  readonly runner: Runner;
  readonly checker: Checker;
  readonly batch: BatchModel;
  readonly make: MakeModel;
  readonly scorer: Scorer;
  private port: WorkbookPort | null;

  constructor(readonly environment: Environment) {
    this.port = environment.port;
    this.shelf = new Shelf(environment.memory);
    this.runner = new Runner(this.store, environment.pause);
    this.scorer = new Scorer(this.store, this.shelf, environment.pause);
    this.checker = new Checker(this);
    this.batch = new BatchModel(this);
    this.make = new MakeModel(this);
  }

  get workbook(): WorkbookPort | null {
    return this.port;
  }

  /** First run: the welcome screen; later: scores the sheet in front at once. */
  async start(): Promise<void> {
    if (this.environment.memory.get(SEEN) === null) this.store.patch({ phase: "welcome" });
    else if (this.port) await this.score();
  }

  /** Takes another workbook (standalone page) and scores its active sheet. */
  async open(port: WorkbookPort): Promise<void> {
    this.port = port;
    this.make.close();
    const { panel, busy } = this.store.get();
    this.store.set({ ...FIRST_STATE, panel, busy });
    this.batch.workbookChanged();
    this.environment.memory.set(SEEN, "1");
    await scoreFront(this, port, { waits: true });
  }

  /** Closes the workbook (standalone page). */
  close(): void {
    this.port = null;
    const { panel, busy } = this.store.get();
    this.store.set({ ...FIRST_STATE, panel, busy });
    this.batch.workbookChanged();
  }

  async openSample(): Promise<void> {
    const { openSample } = this.environment;
    if (!openSample) return;
    this.environment.memory.set(SEEN, "1");
    await this.guard(openSample);
    // In Excel the sample opens in a window of its own; this pane goes on with its own workbook.
    if (this.store.get().phase === "welcome") await this.score();
  }

  /** Reads the active sheet again and scores the form in front. */
  async score(): Promise<void> {
    const { port } = this;
    if (!port) return;
    this.environment.memory.set(SEEN, "1");
    await scoreFront(this, port);
  }

  /** Brings another form of the same sheet to the front. */
  async selectForm(index: number): Promise<void> {
    if (this.port) await selectFront(this, this.port, index);
  }

  /** Reads the sheet in front by the header row a person gives; null: by what is found in it. */
  async giveHeader(row: number | null): Promise<void> {
    if (this.port) await giveHeader(this, this.port, row);
  }

  /** Scores by the given profile; null: chosen from the form's own text. */
  async chooseProfile(profile: string | null): Promise<void> {
    this.change({ ...this.store.get().choices, profile });
    const { port } = this;
    if (profile && port) await this.guard(() => this.shelf.leave(profile, port));
  }

  /** Puts an own profile on the shelf; a form scored by it is scored again. */
  saveProfile(profile: Profile): void {
    this.shelf.put(profile);
    const { choices } = this.store.get();
    if (choices.profile === profile.id) void this.chooseProfile(profile.id);
  }

  /** Takes an own profile off the shelf; a form scored by it returns to the automatic choice. */
  removeProfile(id: string): void {
    this.shelf.remove(id);
    if (this.store.get().choices.profile === id) void this.chooseProfile(null);
  }

  /** A person's score for a row left open; it must have passed checkDecision. null takes it back. */
  decide(row: number, decision: NewDecision | null): void {
    const { read, index, choices } = this.store.get();
    const form = read?.forms[index];
    if (form) this.change(withDecision(choices, form, row, decision));
  }

  /** A drafted reason; the text that already stands in the sheet takes the draft back. */
  setReason(place: ReasonPlace, text: string): void {
    this.change(withReason(this.store.get().choices, place, text));
  }

  /** The person's own conclusion; null returns to the drafted one. */
  setConclusion(conclusion: string | null): void {
    this.change({ ...this.store.get().choices, conclusion });
  }

  /** Gives a typed value up for ours, or keeps it. */
  take(cell: string, ours: boolean): void {
    const taken = new Set(this.store.get().taken);
    if (ours) taken.add(cell);
    else taken.delete(cell);
    const ticks = new Map(this.store.get().ticks);
    ticks.delete(`value ${cell}`);
    this.store.patch({ taken, ticks });
    this.scorer.refill();
  }

  preview(previewing: boolean): void {
    this.store.patch({ previewing, fixes: null, ticks: new Map(), receipt: null });
  }

  /** Shows what would mend faults in the same preview, and writes nothing yet. */
  previewFixes(fixes: readonly FillItem[]): void {
    this.store.patch({ previewing: true, fixes, ticks: new Map(), receipt: null });
  }

  tick(keys: readonly string[], on: boolean): void {
    const ticks = new Map(this.store.get().ticks);
    for (const key of keys) ticks.set(key, on);
    this.store.patch({ ticks });
  }

  /** Writes what is ticked as one step, then reads the sheet again. */
  async write(): Promise<void> {
    if (this.port) await writeTicked(this, this.port);
  }

  /** Takes the last writing back; refused when a written cell was changed since. */
  async undo(): Promise<void> {
    if (this.port) await undoWriting(this, this.port);
  }

  /** Takes our marks off the sheet in front; can be taken back like a writing. */
  async clearMarks(): Promise<void> {
    if (this.port) await clearMarks(this, this.port);
  }

  async jump(cell: string): Promise<void> {
    const sheet = this.store.get().read?.grid.sheet;
    const { port } = this;
    if (port && sheet !== undefined) await this.guard(() => port.select(sheet, cell));
  }

  /** Opens a row and brings it into view. */
  focusRow(row: number): void {
    const { focus } = this.store.get();
    const turn = (focus?.turn ?? 0) + 1;
    this.store.patch({ focus: { row, turn }, previewing: false, fixes: null });
  }

  /** Brings a panel to the front; `from` is the one to go back to. */
  go(panel: string, from: PaneState["from"] = null): void {
    const { fixes } = this.store.get();
    this.store.patch({ panel, from, ...(fixes ? { fixes: null, previewing: false } : {}) });
  }

  dismiss(): void {
    this.store.patch({ problem: null, receipt: null });
  }

  /** The host says that the sheet is no longer what was read. */
  sheetChanged(): void {
    if (this.store.get().read && !this.store.get().busy) this.store.patch({ stale: true });
  }

  /** Takes new choices: scores with them, shows them, keeps them in the workbook. */
  change(choices: Choices): void {
    void this.guard(() => this.scorer.show(choices));
    const { read, index } = this.store.get();
    const { port } = this;
    const form = read?.forms[index];
    if (port && form) void this.guard(() => keepChoices(port, choicesKey(form, index), choices));
  }

  /** Reasons written anywhere in the workbook, to pick from; empty when it can't be read. */
  async usedReasons(): Promise<readonly string[]> {
    const { port } = this;
    if (!port) return [];
    let reasons: readonly string[] = [];
    await this.guard(async () => {
      reasons = await collectReasons(port, this.store.get().choices, this.environment.pause);
    });
    return reasons;
  }

  /** Runs something small that a host may refuse: the refusal is said, and fails nothing else. */
  async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.store.patch({ problem: problemOf(error) });
    }
  }
}
