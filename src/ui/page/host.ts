import type { ListSheet } from "../../app/bulk/table";
import type { SheetLook } from "../../app/look";
import type { WorkbookPort } from "../../app/ports";
import type { FileScanner } from "../model/batch/desk";
import type { Store } from "../model/store";

/** A workbook opened on the page. */
export interface OpenBook {
  readonly name: string;
  readonly port: WorkbookPort;
  /** The cell selected last, told whenever it changes. */
  readonly selected: Store<{ readonly sheet: string; readonly cell: string } | null>;
  /** The workbook as it is now. */
  save(): Uint8Array;
  look(sheet: string): SheetLook;
  /** True from the first writing until it is saved. */
  readonly changed: Store<boolean>;
}

/** What the entry page gives the files' model. */
export interface PageHost {
  /** Opens a workbook; throws HostError. */
  open(name: string, bytes: Uint8Array): OpenBook;
  /** Threads to look through many files; absent or null: there are none. */
  scanner?(): FileScanner | null;
  sample(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  saveFile(name: string, bytes: Uint8Array): void;
  /** Lists as a workbook of its own. */
  listWorkbook(sheets: readonly ListSheet[]): Promise<Uint8Array>;
}
