import type { WorkbookPort } from "../../app/ports";
import type { FormFiles } from "./make/files";

/** A few small values that outlive the page and belong to the person, not to the workbook. */
export interface Memory {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** What the entry page gives the pane: nothing here belongs to one host. */
export interface Environment {
  readonly version: string;
  readonly memory: Memory;
  /** null on the standalone page until a file is opened. */
  readonly port: WorkbookPort | null;
  /** The name of the workbook's file, where the host tells it. */
  readonly fileName?: () => string | null;
  /** Opens the built-in sample form; on the standalone page it becomes the port. */
  readonly openSample: (() => Promise<void>) | null;
  /** Hands the turn back to the page between two pieces of work. */
  readonly pause: () => Promise<void>;
  /** Saves text as a file of the person's: exported rules. */
  readonly saveFile: (name: string, text: string) => void;
  /** Opens and saves files to make forms of; only the standalone page can. */
  readonly makeForms?: FormFiles;
}
