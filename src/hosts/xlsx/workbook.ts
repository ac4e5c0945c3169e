import type { Area, Edit, Grid } from "../../core";
import { applyEdits } from "./edits/apply";
import { readNotes } from "./notes/notes";
import { OpenBook } from "./open-book";
import { PartStore } from "./parts/part-store";
import { readHighlights } from "./sheet/highlights";
import { readGrid } from "./sheet/read-grid";
import { refuseOtherFormats } from "./sniff";
import { copySheet, renameSheet } from "./structure/copy-sheet";
import { changeRows, mergeAreas } from "./structure/restructure";
import { fitRowHeights } from "./structure/row-heights";
import type { SheetRowChange } from "./structure/sheet-rows";
import { highlightStyles } from "./styles/highlight-style";
import { Archive } from "./zip/archive";
import type { Codec } from "./zip/codec";
import { DEFAULT_LIMITS, type Limits } from "./zip/limits";

export interface OpenOptions {
  /** What the file may cost; the defaults suit a desktop. */
  readonly limits?: Partial<Limits>;
}

/** An .xlsx, .xlsm or template in memory. Nothing is written to disk. */
export class Workbook {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly book: OpenBook,
  ) {}

  /**
   * Opens a file's bytes, which stay as they are. Throws HostError: empty, not-a-workbook,
   * legacy-xls, encrypted, damaged, too-large.
   */
  static open(bytes: Uint8Array, codec: Codec, options: OpenOptions = {}): Workbook {
    refuseOtherFormats(bytes);
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const parts = new PartStore(new Archive(bytes, codec, limits));
    return new Workbook(bytes, new OpenBook(parts, limits.cells));
  }

  /** The sheets that hold cells, in tab order, hidden ones too. */
  get sheetNames(): readonly string[] {
    return this.book.info.sheets.map(({ name }) => name);
  }

  /** The names of all tabs, those of chart sheets too. */
  get tabNames(): readonly string[] {
    return this.book.info.tabs;
  }

  get hiddenSheets(): readonly string[] {
    return this.book.info.sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  }

  get activeSheet(): string {
    return this.book.info.activeSheet;
  }

  /** Does the first half of reading a sheet: unpacks it and finds its cells. Throws as `read`. */
  prepare(sheet: string): void {
    this.book.indexOf(this.book.entryOf(sheet));
  }

  /** Reads a sheet as it stands now. Throws HostError: sheet-gone, damaged, too-large. */
  read(sheet: string): Grid {
    const index = this.book.indexOf(this.book.entryOf(sheet));
    return readGrid(sheet, index, this.book.context, this.highlights(sheet));
  }

  /** Our own highlights on a sheet: formula by cell. */
  highlights(sheet: string): ReadonlyMap<string, string> {
    const index = this.book.indexOf(this.book.entryOf(sheet));
    return readHighlights(index, highlightStyles(this.book));
  }

  /** The notes on a sheet, everybody's: text by cell. */
  notes(sheet: string): ReadonlyMap<string, string> {
    return readNotes(this.book, this.book.entryOf(sheet));
  }

  /**
   * Makes all edits or none, each compared with what its cell holds. Formula cells take no values.
   * Throws HostError with sheet and cell: sheet-gone, changed, formula-cell, not-an-anchor,
   * unsupported-part, write-failed.
   */
  apply(edits: readonly Edit[]): void {
    applyEdits(this.book, edits);
  }

  /**
   * Puts a copy of a sheet right behind it. Throws HostError: sheet-gone, write-failed (the name is
   * taken), sheet-not-copied.
   */
  copySheet(sheet: string, to: string): void {
    copySheet(this.book, sheet, to);
  }

  /** Names a sheet anew; what refers to it follows. Throws HostError as copySheet. */
  renameSheet(sheet: string, to: string): void {
    renameSheet(this.book, sheet, to);
  }

  /** Puts rows into a sheet or takes them out. Throws HostError: sheet-gone, unsupported-part. */
  changeRows(sheet: string, change: SheetRowChange): void {
    changeRows(this.book, sheet, change);
  }

  /** Merges areas of a sheet; older merges that touch one of them give way. */
  mergeCells(sheet: string, areas: readonly Area[]): void {
    mergeAreas(this.book, sheet, areas);
  }

  /** Makes rows as high as their texts need, never lower than they are. */
  fitRowHeights(sheet: string, rows: readonly number[]): void {
    fitRowHeights(this.book, sheet, this.read(sheet), rows);
  }

  /** The file with all changes; without any, the bytes it was opened from. */
  save(): Uint8Array {
    const { parts } = this.book;
    return parts.changed ? parts.save() : Uint8Array.from(this.bytes);
  }
}
