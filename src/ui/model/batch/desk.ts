import type { ListSheet } from "../../../app/bulk/table";
import type { WorkbookPort } from "../../../app/ports";
import type { Grid } from "../../../core";
import type { ScannedFile } from "./scan-file";

/** A file of the list: opened when its turn comes, so that hundreds need no room at once. */
export interface BatchFile {
  readonly name: string;
  /** Whether it is open in the page, with what a person entered. */
  isOpen(): boolean;
  /** Its bytes as they are now. */
  bytes(): Promise<Uint8Array>;
  /** As it is now, with what was changed in the pane. Throws HostError. */
  open(): Promise<WorkbookPort>;
  /** As `open`, and stays open: what is put into its settings is there the next time. Throws HostError. */
  hold(): Promise<WorkbookPort>;
  /** A copy to write into; the file that is open in the pane stays as it is. Throws HostError. */
  copy(): Promise<{ readonly port: WorkbookPort; save(): Uint8Array }>;
  /** Its copy was handed over, with all that was entered for it. */
  saved(): void;
}

/** Looks through files in other threads, while the page stays free. */
export interface FileScanner {
  /** What is in a file that isn't open; null when no thread could tell, and the page must look. */
  scan(file: BatchFile, at: number): Promise<ScannedFile | null>;
  stop(): void;
}

/** A page that holds many files; a workbook's pane has none. */
export interface FileDesk {
  readonly files: readonly BatchFile[];
  /** Threads for one look through all files; where there are none, the page reads them itself. */
  scanner?(): FileScanner | null;
  /** Opens a file in the pane; false when it could not be opened. */
  show(file: BatchFile): Promise<boolean>;
  /** Lists as a workbook. */
  listWorkbook(sheets: readonly ListSheet[]): Promise<Uint8Array>;
  /** The sheets of a list that was filled in. Throws HostError. */
  readList(name: string, bytes: Uint8Array): Promise<readonly Grid[]>;
  saveFile(name: string, bytes: Uint8Array): void;
  /** Lets go of the files; those open in the pane stay open. */
  clear(): void;
}
