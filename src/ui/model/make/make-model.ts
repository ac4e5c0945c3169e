import { message, type Locale } from "../../../core";
import type { MakeOutcome, MakeShape } from "./make-forms";
import type { ChosenFile, FormFiles } from "./files";
import type { Runner } from "../runner";
import type { PaneState } from "../state";
import { Store } from "../store";

export interface MakeState {
  /** Whether 生成自评表 stands in front of 批量. */
  readonly shown: boolean;
  readonly list: ChosenFile | null;
  readonly blank: ChosenFile | null;
  readonly shape: MakeShape;
  readonly outcome: MakeOutcome | null;
}

const FIRST: MakeState = { shown: false, list: null, blank: null, shape: "each", outcome: null };

/** What it needs of the pane. */
interface Pane {
  readonly store: Store<PaneState>;
  readonly runner: Runner;
  readonly environment: { readonly makeForms?: FormFiles };
  go(panel: string): void;
}

/** A department's list of targets and its blank form become a form for each project. */
export class MakeModel {
  readonly store = new Store<MakeState>(FIRST);
  /** The panel to go back to. */
  private from = "batch";

  constructor(private readonly pane: Pane) {}

  /** Only where files can be saved. */
  get possible(): boolean {
    return this.pane.environment.makeForms !== undefined;
  }

  show(): void {
    this.from = this.pane.store.get().panel;
    this.store.patch({ shown: true, outcome: null });
    this.pane.go("batch");
  }

  close(): void {
    if (!this.store.get().shown) return;
    this.store.set(FIRST);
    if (this.pane.store.get().panel === "batch") this.pane.go(this.from);
  }

  /** Takes a choice; what was made of the former one is no longer told. */
  choose(choice: Partial<Pick<MakeState, "list" | "blank" | "shape">>): void {
    this.store.patch({ ...choice, outcome: null });
  }

  /** Makes the forms and saves them as one archive or one workbook; nothing when it is cancelled. */
  async make(locale: Locale): Promise<void> {
    const { list, blank, shape } = this.store.get();
    const files = this.pane.environment.makeForms;
    if (!list || !blank || !files) return;
    this.store.patch({ outcome: null });
    await this.pane.runner.run(message("pane.make.reading", { file: list.name }), async (task) => {
      const { makeForms } = await import("./make-forms");
      const outcome = await makeForms({ list, blank, shape, files, locale, task });
      this.store.patch({ outcome });
    });
  }
}
