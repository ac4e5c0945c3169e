import type { WorkbookPort } from "../../../app/ports";
import {
  cellName,
  inverse,
  message,
  type Edit,
  type Grid,
  type Locale,
  type Message,
} from "../../../core";
import { choicesKey, type Choices } from "../choices";
import type { Environment } from "../environment";
import { keepChoices } from "../reading";
import type { Runner } from "../runner";
import type { Shelf } from "../shelf";
import type { PaneState } from "../state";
import { Store } from "../store";
import type { FileDesk } from "./desk";
import { editsOf, emptyLine, type BatchLine } from "./line";

export interface BatchReceipt {
  readonly kind: "written" | "undone" | "saved" | "linked";
  readonly forms: number;
  readonly cells: number;
  /** Files that could not be written, by name. */
  readonly failed: readonly string[];
}

interface BatchUndo {
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

const FIRST: BatchState = {
  lines: [],
  files: false,
  ticks: new Map(),
  previewing: false,
  receipt: null,
  undo: null,
};

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
  readonly store = new Store<BatchState>(FIRST);
  private desk: FileDesk | null = null;
  /** The workbook the lines are of. */
  private port: WorkbookPort | null = null;
  /** The line that was opened in another panel, and the workbook it is in. */
  private opened: { readonly line: BatchLine; readonly port: WorkbookPort | null } | null = null;
  private others: readonly Grid[] = [];

  constructor(private readonly pane: Pane) {}

  /** Lists the files of a page instead of the workbook's sheets; null: the sheets again. */
  setFiles(desk: FileDesk | null): void {
    this.desk = desk;
    const lines = (desk?.files ?? []).map(({ name }, at) => emptyLine(at, name, null));
    this.store.set({ ...FIRST, files: desk !== null, lines });
  }

  /** Empties the list of files. */
  clear(): void {
    this.desk?.clear();
    this.setFiles(null);
  }

  /** The pane holds another workbook: its sheets are not those listed. A list of files stays. */
  workbookChanged(): void {
    if (!this.desk) this.store.set(FIRST);
  }

  /** Reads, scores and checks everything; what was found stays when it is cancelled. */
  async scan(): Promise<void> {
    const { desk, pane } = this;
    const port = pane.workbook;
    if (!desk && !port) return;
    this.store.patch({ previewing: false, ticks: new Map() });
    await pane.runner.run(message("pane.batch.reading"), async (task) => {
      const { scanAll } = await import("./scan-all");
      const show = (lines: readonly BatchLine[]): void => {
        if (this.desk === desk && pane.workbook === port) this.store.patch({ lines });
      };
      this.port = desk ? null : port;
      this.others = await scanAll({ source: desk ?? port, shelf: pane.shelf, task, show });
    });
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
    const lines = tickedLines(this.store.get()).filter(({ form }) => form?.items.length);
    const edits = editsOf(lines);
    if (!port || edits.length === 0) return;
    const counts = { forms: lines.length, cells: countCells(edits) };
    const written = await this.pane.runner.run(
      message("pane.batch.writing", counts),
      () => port.apply(edits),
      { cancellable: false },
    );
    if (!written) return;
    const choices = await this.settleDrafts(port, lines);
    const undo = { forms: lines.length, edits: inverse(edits), choices };
    await this.readAgain();
    this.store.patch({ undo, receipt: { kind: "written", ...counts, failed: [] } });
  }

  /** Takes the last writing back, all of it; refused when one of its cells was changed since. */
  async undo(): Promise<void> {
    const { port } = this;
    const { undo } = this.store.get();
    if (!port || !undo) return;
    const counts = { forms: undo.forms, cells: countCells(undo.edits) };
    const undone = await this.pane.runner.run(
      message("pane.batch.writing", counts),
      () => port.apply(undo.edits),
      { cancellable: false },
    );
    if (!undone) return;
    for (const [key, choices] of undo.choices) await keepChoices(port, key, choices);
    await this.readAgain();
    this.store.patch({ undo: null, receipt: { kind: "undone", ...counts, failed: [] } });
  }

  /** Whether a summary sheet can be added to the workbook that is listed. */
  get canLink(): boolean {
    const { lines } = this.store.get();
    return Boolean(this.port?.addSheet) && lines.some(({ form }) => form !== null);
  }

  /** Adds a sheet with a line for each form, all formulas on the forms' own cells. */
  async addSummary(tell: (told: Message) => string): Promise<void> {
    const { port } = this;
    const forms = this.store.get().lines.flatMap(({ form }) => form?.checked.form ?? []);
    const done = await this.pane.runner.run(
      message("pane.batch.summing"),
      async () => {
        const { linkedSummary } = await import("../../../app/linked-summary");
        await port?.addSheet?.(linkedSummary(forms, tell));
      },
      { cancellable: false },
    );
    if (!done) return;
    const receipt = { kind: "linked", forms: forms.length, cells: 0, failed: [] } as const;
    this.store.patch({ receipt });
  }

  /** Saves filled copies of all ticked files as one archive, with the summary. */
  async saveAll(locale: Locale): Promise<void> {
    const { desk } = this;
    if (!desk) return;
    const lines = tickedLines(this.store.get());
    await this.pane.runner.run(message("pane.batch.packing"), async (task) => {
      const { pack } = await import("./pack");
      const all = this.store.get().lines;
      const { saved, failed } = await pack({ desk, lines, all, locale, task });
      const receipt = {
        kind: "saved",
        forms: saved,
        cells: countCells(editsOf(lines)),
        failed,
      } as const;
      this.store.patch({ previewing: false, receipt });
    });
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

  /** The line of the form that the pane shows now. */
  private lineInFront(): BatchLine | null {
    const { opened, pane } = this;
    if (this.desk) return opened && opened.port === pane.workbook ? opened.line : null;
    const sheet = pane.store.get().read?.grid.sheet;
    return this.store.get().lines.find((line) => line.sheet === sheet) ?? null;
  }

  /** What was written is a draft no longer; the choices as they were, to come back with the undo. */
  private async settleDrafts(
    port: WorkbookPort,
    lines: readonly BatchLine[],
  ): Promise<BatchUndo["choices"]> {
    const before: (readonly [string, Choices])[] = [];
    await this.pane.guard(async () => {
      for (const { form, index } of lines) {
        if (!form || form.choices.reasons.length === 0) continue;
        const key = choicesKey(form.checked.form, index);
        before.push([key, form.choices]);
        await keepChoices(port, key, { ...form.choices, reasons: [] });
      }
    });
    return before;
  }

  private async readAgain(): Promise<void> {
    await this.scan();
    await this.pane.score();
  }
}

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
function countCells(edits: readonly Edit[]): number {
  return new Set(edits.map(({ sheet, cell }) => `${cell}@${sheet}`)).size;
}
