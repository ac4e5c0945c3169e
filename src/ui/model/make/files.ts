import type { FormBook } from "../../../app/make/make-all";

/** A file a person chose: its bytes are read when their turn comes. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** What a page that opens and saves files gives for making forms. */
export interface FormFiles {
  /** Opens a workbook anew each time. Throws HostError. */
  open(bytes: Uint8Array): FormBook;
  saveFile(name: string, bytes: Uint8Array): void;
}
