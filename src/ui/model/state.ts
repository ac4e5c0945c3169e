import type { OwnList } from "../../app/bulk/own-lists";
import type { ScoredForm } from "../../app/score-sheet";
import type { Edit, Form, Grid, Message, NearMiss } from "../../core";
import { NO_CHOICES, type Choices } from "./choices";
import type { Fill, FillItem } from "./fill";

/** One sheet as it was read last, with the forms found on it. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly forms: readonly Form[];
  readonly nearMiss: NearMiss | null;
  /** The header row that a person pointed at, and that was gone by; null: found by itself. */
  readonly headerRow: number | null;
  /** A list of ours (待办, 汇总, 完成值清单), which is no form however much it looks like one. */
  readonly ownList: OwnList | null;
}

/** Work under way: what it is, how far it is, and how to stop it. */
export interface Busy {
  readonly message: Message;
  /** Between 0 and 1; null when the end is not known. */
  readonly progress: number | null;
  readonly cancel: (() => void) | null;
}

export interface Receipt {
  readonly kind: "written" | "undone" | "cleared";
  readonly cells: readonly string[];
}

/** The last writing, ready to be taken back. */
export interface Undo {
  readonly edits: readonly Edit[];
  /** The choices before the writing: drafts return with the undo. */
  readonly choices: Choices;
}

export interface PaneState {
  /** The id of the panel in front: see panels/registry. */
  readonly panel: string;
  /** "empty": no workbook is open (standalone page); "welcome": first run. */
  readonly phase: "empty" | "welcome" | "ready" | "failed";
  readonly busy: Busy | null;
  /** What went wrong last; in phase "failed" it takes the place of the panel. */
  readonly problem: Message | null;
  readonly read: ReadSheet | null;
  /** Which form of the sheet is in front. */
  readonly index: number;
  readonly scored: ScoredForm | null;
  readonly choices: Choices;
  /** Cells whose typed value is given up for ours. */
  readonly taken: ReadonlySet<string>;
  readonly fill: Fill | null;
  /** Ticks a person changed in the preview, by "kind cell". */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly previewing: boolean;
  /** Faults to mend: while these are looked at, the preview shows them and not `fill`. */
  readonly fixes: readonly FillItem[] | null;
  readonly receipt: Receipt | null;
  readonly undo: Undo | null;
  /** The sheet changed since it was read. */
  readonly stale: boolean;
  /** The panel that led to the one in front, to go back to. */
  readonly from: "check" | "batch" | null;
  /** The row that is to be opened and brought into view, with a counter so that asking twice works. */
  readonly focus: { readonly row: number; readonly turn: number } | null;
}

export const FIRST_STATE: PaneState = {
  panel: "score",
  phase: "empty",
  busy: null,
  problem: null,
  read: null,
  index: 0,
  scored: null,
  choices: NO_CHOICES,
  taken: new Set(),
  fill: null,
  ticks: new Map(),
  previewing: false,
  fixes: null,
  receipt: null,
  undo: null,
  stale: false,
  from: null,
  focus: null,
};
