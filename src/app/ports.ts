import type { Edit, Grid } from "../core";

/** A sheet to be added: rows of cells from A1 on, the first a heading; "=…" is a formula. */
export interface NewSheet {
  readonly name: string;
  /** As many cells in each row. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Number formats of whole columns, counted from 0. */
  readonly formats: ReadonlyMap<number, string>;
}

/** What every host can do with the workbook it holds; all of it throws HostError. */
export interface WorkbookPort {
  readonly kind: "excel" | "wps" | "xlsx" | "memory";
  /** The sheets a person can see, in the workbook's order. */
  sheetNames(): Promise<readonly string[]>;
  activeSheet(): Promise<string>;
  /** Reads whole sheets in as few round trips as the host allows; the visible ones when none are named. */
  read(sheets?: readonly string[]): Promise<readonly Grid[]>;
  /** Reads the sheet the person looks at: one round trip, where asking its name first makes two. */
  readActive(): Promise<Grid>;
  /**
   * Writes all edits or none: every `before` is compared with the sheet first, what was written is
   * read back, and a batch that broke half-way is undone before the error is thrown.
   */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Adds a sheet behind the others. Throws HostError sheet-exists. Absent where a host can't. */
  addSheet?(sheet: NewSheet): Promise<void>;
  /** Selects a cell for the person. Hosts without a screen do nothing. */
  select(sheet: string, cell: string): Promise<void>;
  /** Small values kept inside the workbook (profile, decisions); null when absent. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string | null): Promise<void>;
}
