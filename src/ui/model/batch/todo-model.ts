import type { WorkbookPort } from "../../../app/ports";
import { message, type Locale } from "../../../core";
import {
  choicesKey,
  joined,
  withDecision,
  withReason,
  type Choices,
  type NewDecision,
} from "../choices";
import { keepChoices } from "../reading";
import type { ReasonPlace } from "../reason-place";
import type { RowDesk } from "../row-desk";
import { distinctReasons, reasonsIn } from "../reasons";
import type { Runner, Task } from "../runner";
import type { Shelf } from "../shelf";
import type { PaneState } from "../state";
import type { Store } from "../store";
import type { BatchState } from "./batch-state";
import type { FileDesk } from "./desk";
import type { BatchLine } from "./line";
import { remember, type TodoFilter } from "./todo";
import { FIRST_TODO, type TodoState } from "./todo-state";

/** What 待办 needs of the list of forms. */
interface Forms {
  readonly store: Store<BatchState>;
  readonly todo: Store<TodoState>;
  /** The page's files; null when the sheets of a workbook are listed. */
  readonly desk: FileDesk | null;
  portOf(line: BatchLine): Promise<WorkbookPort>;
  compareAgain(): Promise<void>;
}

/** What it needs of the pane. */
interface Pane {
  readonly batch: Forms;
  readonly store: Store<PaneState>;
  readonly shelf: Shelf;
  readonly runner: Runner;
  readonly workbook: WorkbookPort | null;
  guard(work: () => Promise<void>): Promise<void>;
  change(choices: Choices): void;
}

const models = new WeakMap<Pane, TodoModel>();

/** The pane's 待办: made when the list of forms asks for it, so that the first screen goes without. */
export function todoModelOf(pane: Pane): TodoModel {
  const made = models.get(pane) ?? new TodoModel(pane.batch, pane);
  models.set(pane, made);
  return made;
}

/** 待办: what waits for a person in all forms, and what the person enters there. */
class TodoModel {
  readonly store: Store<TodoState>;

  constructor(
    private readonly forms: Forms,
    private readonly pane: Pane,
  ) {
    this.store = forms.todo;
  }

  show(): void {
    const seen = remember(new Map(), this.forms.store.get().lines);
    this.store.set({ ...FIRST_TODO, shown: true, seen });
  }

  /** Back to the forms, which are compared with each other again. */
  async leave(): Promise<void> {
    this.store.set(FIRST_TODO);
    await this.forms.compareAgain();
  }

  /** A form of the list is opened in 评分: what was asked of it stays in the list. */
  opened(line: BatchLine): void {
    const seen = remember(this.store.get().seen, [line]);
    this.store.patch({ seen, at: line.id });
  }

  filter(filter: TodoFilter): void {
    this.store.patch({ filter });
  }

  /** A line's form, for the editors of its rows; null when it has none. */
  deskOf(line: BatchLine): RowDesk | null {
    const { form } = line;
    if (!form) return null;
    const { printed, choices, checked } = form;
    return {
      ...{ printed, choices, grid: checked.grid, decimals: checked.profile.rounding.decimals },
      decide: (row, decision) => void this.decide(line, row, decision),
      setReason: (place, text) => void this.setReason(line, place, text),
      usedReasons: () => Promise.resolve(this.usedReasons(line)),
    };
  }

  /** A score for a row of a line's form, kept as in 评分; it must have passed checkDecision. */
  async decide(line: BatchLine, row: number, decision: NewDecision | null): Promise<void> {
    await this.enter(line, (choices, printed) => withDecision(choices, printed, row, decision));
  }

  /** A drafted reason of a line's form, kept as in 评分. */
  async setReason(line: BatchLine, place: ReasonPlace, text: string): Promise<void> {
    await this.enter(line, (choices) => withReason(choices, place, text));
  }

  /** Reasons written or drafted in the forms of the list: those of the line's own form first. */
  usedReasons({ id }: BatchLine): readonly string[] {
    const { lines } = this.forms.store.get();
    const forms = [
      ...lines.filter((line) => line.id === id),
      ...lines.filter((line) => line.id !== id),
    ].flatMap(({ form }) => form ?? []);
    return distinctReasons(
      forms.flatMap(({ choices, checked }) => [
        ...choices.reasons.map(({ text }) => text),
        ...reasonsIn(checked.form),
      ]),
    );
  }

  /** Whether the list can be handed out to be filled in: on a page that holds files. */
  get canHandOut(): boolean {
    return this.forms.desk !== null;
  }

  /** Saves the list as a workbook for the departments to fill in. */
  async handOut(locale: Locale): Promise<void> {
    const { desk } = this.forms;
    if (!desk) return;
    await this.pane.runner.run(message("pane.todo.handing-out"), async () => {
      const { handOut } = await import("./hand-out");
      await handOut(desk, this.forms.store.get().lines, locale);
    });
  }

  /** Takes a list that was filled in; what can't be taken is named in `answers`. */
  async takeBack(name: string, bytes: Uint8Array, locale: Locale): Promise<void> {
    const { desk } = this.forms;
    if (!desk) return;
    await this.pane.runner.run(
      message("pane.todo.taking-back"),
      async (task) => {
        const sheets = await desk.readList(name, bytes);
        const { takeAnswers, takenBy } = await import("./take-answers");
        const { lines } = this.forms.store.get();
        const names = desk.files.map((file) => file.name);
        const taken = takeAnswers(sheets, { lines, names, shelf: this.pane.shelf, locale });
        this.store.patch({ seen: remember(this.store.get().seen, lines) });
        // Shown before they are kept: what a person enters meanwhile stands on them, and wins.
        this.forms.store.patch({ lines: taken.lines });
        await this.keepTaken(lines, taken.lines, task);
        this.store.patch({ answers: takenBy(this.forms.store.get().lines, lines, taken) });
      },
      { cancellable: false },
    );
  }

  dismissAnswers(): void {
    this.store.patch({ answers: null });
  }

  /** Scores one form with new choices, at once, and keeps them in its workbook. */
  private async enter(
    { id }: BatchLine,
    change: (choices: Choices, printed: NonNullable<BatchLine["form"]>["printed"]) => Choices,
  ): Promise<void> {
    const { withChoices } = await import("./form-with");
    const { lines } = this.forms.store.get();
    const line = lines.find((one) => one.id === id);
    if (!line?.form) return;
    const { printed, choices: before } = line.form;
    const choices = change(before, printed);
    const fresh = withChoices(line, choices, this.pane.shelf);
    this.store.patch({ seen: remember(this.store.get().seen, [line]) });
    this.forms.store.patch({ lines: lines.map((one) => (one.id === id ? fresh : one)) });
    await this.pane.guard(() => this.keep(fresh, (_, entered) => entered));
  }

  /** Keeps the lines that took answers; if one can't be, it and those after it are as before again. */
  private async keepTaken(
    before: readonly BatchLine[],
    taken: readonly BatchLine[],
    task: Task,
  ): Promise<void> {
    const earlier = new Map(taken.map((line, at) => [line, before[at] ?? line]));
    const changed = taken.filter((line) => earlier.get(line) !== line);
    for (const [at, line] of changed.entries()) {
      await task.step(message("pane.todo.taking-back"), at / changed.length);
      try {
        await this.keep(line, joined);
      } catch (error) {
        const left = new Set(changed.slice(at));
        const { lines } = this.forms.store.get();
        const back = lines.map((one) => (left.has(one) ? (earlier.get(one) ?? one) : one));
        this.forms.store.patch({ lines: back });
        throw error;
      }
    }
  }

  /**
   * Keeps a line's choices as they are by then. `inFront` says which stay where 评分 shows the form,
   * of the choices there and those here.
   */
  private async keep(
    line: BatchLine,
    inFront: (there: Choices, here: Choices) => Choices,
  ): Promise<void> {
    const port = await this.forms.portOf(line);
    const now = this.forms.store.get().lines.find(({ id }) => id === line.id);
    const form = now?.form ?? line.form;
    if (!form) return;
    const { choices, printed } = form;
    const { pane } = this;
    if (this.isInFront(port, line)) pane.change(inFront(pane.store.get().choices, choices));
    else await keepChoices(port, choicesKey(printed, line.index), choices);
  }

  /** Whether 评分 shows the line's form: it must not go on with the choices it has. */
  private isInFront(port: WorkbookPort, { sheet, index }: BatchLine): boolean {
    const { read, index: front } = this.pane.store.get();
    return port === this.pane.workbook && read?.grid.sheet === sheet && front === index;
  }
}
