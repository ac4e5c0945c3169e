import type { WorkbookPort } from "../../../app/ports";
import { HostError } from "../../../app/errors";
import { cellName, message, type Grid, type Locale, type Message } from "../../../core";
import type { Environment } from "../environment";
import type { Runner, Task } from "../runner";
import type { Shelf } from "../shelf";
import type { PaneState } from "../state";
import { Store } from "../store";
import { FIRST_BATCH, type BatchState } from "./batch-state";
import type * as Writing from "./batch-writing";
import type { FileDesk } from "./desk";
import { emptyLine, type BatchLine } from "./line";
import { FIRST_TODO, type TodoState } from "./todo-state";

/** What the list needs of the pane. */
interface Pane {
  readonly store: Store<PaneState>;
  readonly runner: Runner;
  readonly shelf: Shelf;
  readonly environment: Environment;
  readonly workbook: WorkbookPort | null;
  guard(work: () => Promise<void>): Promise<void>;
  score(): Promise<void>;
  selectForm(index: number): Promise<void>;
  go(panel: string, from: PaneState["from"]): void;
}

/** The forms of a workbook, or of many files, scored together; writes once, takes back once. */
export class BatchModel {
  readonly store = new Store<BatchState>(FIRST_BATCH);
  /** What 待办 shows: see todo-model. */
  readonly todo = new Store<TodoState>(FIRST_TODO);
  desk: FileDesk | null = null;
  /** The workbook the lines are of. */
  private port: WorkbookPort | null = null;
  /** The line that was opened in another panel, and the workbook it is in. */
  private opened: { readonly line: BatchLine; readonly port: WorkbookPort | null } | null = null;
  private others: readonly Grid[] = [];
  private looking = false;

  constructor(private readonly pane: Pane) {}

  get runner(): Runner {
    return this.pane.runner;
  }

  /** Whether the list is being read. */
  get scanning(): boolean {
    return this.looking;
  }

  /** Lists the files of a page instead of the workbook's sheets; null: the sheets again. */
  setFiles(desk: FileDesk | null): void {
    this.desk = desk;
    this.todo.set(FIRST_TODO);
    const lines = (desk?.files ?? []).map(({ name }, at) => emptyLine(at, name, null));
    this.store.set({ ...FIRST_BATCH, files: desk !== null, lines });
  }

  /** Empties the list of files. */
  clear(): void {
    this.desk?.clear();
    this.setFiles(null);
  }

  /** The pane holds another workbook: its sheets are not those listed. A list of files stays. */
  workbookChanged(): void {
    if (this.desk) return;
    this.stopScan();
    this.todo.set(FIRST_TODO);
    this.store.set(FIRST_BATCH);
  }

  /**
   * Reads, scores and checks everything; what was found stays when it is cancelled. An earlier look
   * is given up, and any other task awaited.
   */
  async scan(): Promise<void> {
    const { desk, pane } = this;
    const port = pane.workbook;
    if (!desk && !port) return;
    this.stopScan();
    this.todo.set(FIRST_TODO);
    this.store.patch({ previewing: false, ticks: new Map() });
    // A list of files stays when another workbook is opened.
    const isListed = (): boolean => this.desk === desk && (desk !== null || pane.workbook === port);
    const look = async (task: Task): Promise<void> => {
      if (!isListed()) return;
      const { scanAll } = await import("./scan-all");
      const show = (lines: readonly BatchLine[]): void => {
        if (isListed()) this.store.patch({ lines });
      };
      this.port = desk ? null : port;
      this.others = await scanAll({ source: desk ?? port, shelf: pane.shelf, task, show });
    };
    const reading = message("pane.batch.reading");
    await pane.runner.run(reading, (task) => this.whileLooking(() => look(task)), { waits: true });
  }

  private stopScan(): void {
    if (this.looking) this.pane.store.get().busy?.cancel?.();
  }

  private async whileLooking(look: () => Promise<void>): Promise<void> {
    this.looking = true;
    try {
      await look();
    } finally {
      this.looking = false;
    }
  }

  tick(ids: readonly string[], on: boolean): void {
    const ticks = new Map(this.store.get().ticks);
    for (const id of ids) ticks.set(id, on);
    this.store.patch({ ticks });
  }

  preview(previewing: boolean): void {
    this.store.patch({ previewing, receipt: null });
  }

  dismiss(): void {
    this.store.patch({ receipt: null });
  }

  /** Writes all ticked lines of the workbook as one step, then reads everything again. */
  async write(): Promise<void> {
    const { port } = this;
    if (port) await (await this.writing()).writeLines(this, port);
  }

  /** Takes the last writing back; refused when one of its cells was changed since. */
  async undo(): Promise<void> {
    const { port } = this;
    if (port) await (await this.writing()).undoLines(this, port);
  }

  /** Whether a summary sheet can be added to the workbook that is listed. */
  get canLink(): boolean {
    const { lines } = this.store.get();
    return Boolean(this.port?.addSheet) && lines.some(({ form }) => form !== null);
  }

  /** Adds a sheet with a line for each form of the workbook. */
  async addSummary(tell: (told: Message) => string): Promise<void> {
    await (await this.writing()).addSummary(this, this.port, tell);
  }

  /** Saves filled copies of all ticked files as one archive, with the summary. */
  async saveAll(locale: Locale): Promise<void> {
    const { desk } = this;
    if (desk) await (await this.writing()).saveFiles(this, desk, locale);
  }

  /** Opens a line's form in 评分. */
  async open(line: BatchLine): Promise<void> {
    const { pane, desk } = this;
    const { form, sheet, index } = line;
    const file = desk?.files[line.file];
    if (!form || sheet === null) return;
    if (desk && !(file && (await desk.show(file)))) return;
    const { area } = form.checked.form;
    const corner = cellName({ row: area.top, column: area.left });
    await pane.guard(async () => pane.workbook?.select(sheet, corner));
    await pane.score();
    if (pane.store.get().index !== index) await pane.selectForm(index);
    this.opened = { line, port: pane.workbook };
    pane.go("score", "batch");
  }

  /** Back in the list: the form that was in front may have changed and is read anew. */
  async comeBack(): Promise<void> {
    const { pane } = this;
    const port = pane.workbook;
    const line = this.lineInFront();
    this.opened = null;
    if (!port || !line || line.sheet === null) return;
    const at = { line, port, sheet: line.sheet, others: this.others };
    await pane.guard(async () => {
      const { scanSheet } = await import("./scan-all");
      const { lines } = this.store.get();
      const fresh = await scanSheet(lines, at, pane.shelf, pane.environment.pause);
      if (this.store.get().lines === lines) this.store.patch({ lines: fresh });
    });
  }

  /** The workbook a line is in; a file is opened for good. Throws HostError. */
  async portOf({ file }: BatchLine): Promise<WorkbookPort> {
    const port = this.desk ? await this.desk.files[file]?.hold() : this.port;
    if (!port) throw new HostError("not-found");
    return port;
  }

  /** Compares the forms with each other anew, after some of them changed. */
  async compareAgain(): Promise<void> {
    const { lines } = this.store.get();
    await this.pane.guard(async () => {
      const { compareLines } = await import("./scan");
      const fresh = await compareLines(lines, this.others, this.pane.environment.pause);
      if (this.store.get().lines === lines) this.store.patch({ lines: fresh });
    });
  }

  guard(work: () => Promise<void>): Promise<void> {
    return this.pane.guard(work);
  }

  async readAgain(): Promise<void> {
    await this.scan();
    await this.pane.score();
  }

  /** Asked for when something is to be written: the first screen needs none of it. */
  private writing(): Promise<typeof Writing> {
    return import("./batch-writing");
  }

  /** The line of the form that the pane shows now. */
  private lineInFront(): BatchLine | null {
    const { opened, pane } = this;
    if (this.desk) return opened && opened.port === pane.workbook ? opened.line : null;
    const sheet = pane.store.get().read?.grid.sheet;
    return this.store.get().lines.find((line) => line.sheet === sheet) ?? null;
  }
}
