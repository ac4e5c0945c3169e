import type { Others } from "../../../app/check-book";
import type { WorkbookPort } from "../../../app/ports";
import {
  accept,
  cellName,
  finish,
  message,
  type AcceptedFault,
  type Finding,
  type Grid,
  type Message,
  type Spot,
} from "../../../core";
import type { Environment } from "../environment";
import type { FillItem } from "../fill";
import { findForms, readHeaders } from "../headers";
import type { Runner } from "../runner";
import type { PaneState, ReadSheet } from "../state";
import { Store } from "../store";
import { inTurns } from "../turns";
import type { CheckedFront } from "./engine";
import { fixItems } from "./fixes";

/** Where the workbook keeps the faults people let stand. */
export const ACCEPTED = "pingfen.accepted";

/** What checking needs of the pane. */
interface Pane {
  readonly store: Store<PaneState>;
  readonly runner: Runner;
  readonly environment: Environment;
  readonly workbook: WorkbookPort | null;
  guard(work: () => Promise<void>): Promise<void>;
  previewFixes(fixes: readonly FillItem[]): void;
}

export interface CheckState {
  /** The form in front with its findings; null while there is none, or it is being checked. */
  readonly checked: CheckedFront | null;
  /** The other sheets: none there, not looked at, or read and compared with. */
  readonly others: "none" | "unread" | "compared";
}

const ALONE: Others = { forms: [], otherSheets: [] };

/** Checks the form in front, again whenever it is scored anew. */
export class Checker {
  readonly store = new Store<CheckState>({ checked: null, others: "none" });
  private turn = 0;
  private seen: PaneState["scored"] = null;
  private port: WorkbookPort | null = null;
  private accepted: readonly AcceptedFault[] = [];
  private others: Others = ALONE;

  constructor(private readonly pane: Pane) {
    pane.store.subscribe(() => {
      const { scored } = pane.store.get();
      if (scored === this.seen) return;
      this.seen = scored;
      void pane.guard(() => this.check());
    });
  }

  /** Shows what mends the given findings in the preview. */
  preview(findings: readonly Finding[]): void {
    const { scored } = this.pane.store.get();
    if (scored) this.pane.previewFixes(fixItems(findings, scored));
  }

  /** Lets a fault stand, with the person's note why; kept in the workbook. */
  async accept(finding: Finding, note: string): Promise<void> {
    const sheet = this.pane.store.get().read?.grid.sheet;
    if (sheet === undefined) return;
    await this.keep([...this.accepted, accept(finding, sheet, note.trim())]);
  }

  /** Takes a fault up again. */
  async resume(finding: Finding): Promise<void> {
    const sheet = this.pane.store.get().read?.grid.sheet;
    if (sheet === undefined) return;
    const { check, cell, facts } = accept(finding, sheet, "");
    const same = (fault: AcceptedFault): boolean =>
      fault.check === check &&
      fault.sheet === sheet &&
      fault.cell === cell &&
      fault.facts === facts;
    await this.keep(this.accepted.filter((fault) => !same(fault)));
  }

  /** Leads to a cell, unless it no longer holds what was read. */
  async jump(spot: Spot): Promise<void> {
    const { workbook, store } = this.pane;
    const { read } = store.get();
    if (!workbook || !read) return;
    const { sheet } = read.grid;
    await this.pane.guard(async () => {
      const [now] = await workbook.read([sheet]);
      const cell = cellName(spot);
      if (now && holds(now, spot) === holds(read.grid, spot)) await workbook.select(sheet, cell);
      else store.patch({ stale: true, problem: message("pane.check.moved", { cell }) });
    });
  }

  /** Reads the other sheets, too, and checks the form beside theirs. */
  async compare(): Promise<void> {
    const { workbook, runner, store } = this.pane;
    const sheet = store.get().read?.grid.sheet;
    if (!workbook || sheet === undefined) return;
    const comparing: Message = message("pane.check.comparing");
    await runner.run(comparing, async (task) => {
      const { scoreBook } = await import("../../../app/score-book");
      const headers = await readHeaders(workbook);
      const find = (grid: Grid): ReadSheet => finish(findForms(grid, headers));
      const grids = (await workbook.read()).filter((grid) => grid.sheet !== sheet);
      const forms: Others["forms"][number][] = [];
      const otherSheets: Others["otherSheets"][number][] = [];
      for (const [at, grid] of grids.entries()) {
        await task.step(comparing, at / grids.length);
        const book = scoreBook({ sheetNames: [grid.sheet], read: () => grid }, { find });
        forms.push(...book.forms);
        otherSheets.push(...book.otherSheets);
      }
      this.others = { forms, otherSheets };
      await this.check();
      this.store.patch({ others: "compared" });
    });
  }

  private async keep(accepted: readonly AcceptedFault[]): Promise<void> {
    const { workbook } = this.pane;
    if (!workbook) return;
    await this.pane.guard(async () => {
      const kept = accepted.length === 0 ? null : JSON.stringify({ version: 1, accepted });
      await workbook.writeSetting(ACCEPTED, kept);
      this.accepted = accepted;
      await this.check();
    });
  }

  private async check(): Promise<void> {
    const turn = ++this.turn;
    const { checkFront, readAccepted } = await import("./engine");
    const { workbook, environment, store } = this.pane;
    if (workbook && workbook !== this.port) {
      this.accepted = readAccepted(await workbook.readSetting(ACCEPTED));
      const sheets = await workbook.sheetNames();
      this.others = ALONE;
      this.port = workbook;
      this.store.patch({ others: sheets.length > 1 ? "unread" : "none" });
    }
    await environment.pause();
    const { read, index, scored, choices } = store.get();
    if (turn !== this.turn) return;
    const form = read?.forms[index];
    if (!scored || !form) {
      this.store.patch({ checked: null });
      return;
    }
    const { accepted } = this;
    const others = this.othersOf(read);
    const fileName = environment.fileName?.() ?? null;
    const steps = checkFront({ scored, form, choices, others, fileName, accepted });
    const checked = await inTurns(steps, environment.pause, () => turn === this.turn);
    if (checked) this.store.patch({ checked });
  }

  /** What was compared with, without the sheet in front, which may be another by now. */
  private othersOf(read: ReadSheet): Others {
    const { sheet } = read.grid;
    return {
      forms: this.others.forms.filter(({ grid }) => grid.sheet !== sheet),
      otherSheets: this.others.otherSheets.filter((grid) => grid.sheet !== sheet),
    };
  }
}

/** A cell's shown text and formula: what a finding spoke of. */
function holds(grid: ReadSheet["grid"], spot: Spot): string {
  const { row, column } = grid.anchor(spot.row, spot.column);
  const { text, formula } = grid.cell(row, column);
  return `${text}\n${formula ?? ""}`;
}
