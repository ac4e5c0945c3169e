import { HostError } from "../../app/errors";
import type { PartStore } from "./parts/part-store";
import { relationshipOfType } from "./parts/relationships";
import { readWorkbookPart, type SheetEntry, type WorkbookInfo } from "./parts/workbook-part";
import { SharedStrings } from "./shared-strings";
import type { ReadContext } from "./sheet/read-cells";
import { SheetIndex } from "./sheet/sheet-index";
import { CellStyles } from "./styles/cell-styles";
import { ShownText } from "../../app/cell-text";

/** A workbook's parts with what is known of them, shared by reading and writing. */
export class OpenBook {
  private known: WorkbookInfo;
  readonly context: ReadContext;
  private readonly indexes = new Map<string, SheetIndex>();

  constructor(
    readonly parts: PartStore,
    cellLimit: number,
  ) {
    this.known = readWorkbookPart(parts);
    this.context = {
      strings: new SharedStrings(this.workbookPart("sharedStrings")),
      styles: new CellStyles(this.workbookPart("styles")),
      shown: new ShownText(this.info.date1904),
      date1904: this.info.date1904,
      cellLimit,
    };
  }

  /** What the workbook part says. */
  get info(): WorkbookInfo {
    return this.known;
  }

  /** To be called when sheets were added or named anew. */
  readAgain(): void {
    this.known = readWorkbookPart(this.parts);
  }

  /** Throws HostError sheet-gone. */
  entryOf(sheet: string): SheetEntry {
    const entry = this.info.sheets.find(({ name }) => name === sheet);
    if (!entry) throw new HostError("sheet-gone", { sheet });
    return entry;
  }

  /** The index of a sheet as its part stands now. */
  indexOf({ path }: SheetEntry): SheetIndex {
    const xml = this.parts.need(path);
    const known = this.indexes.get(path);
    if (known?.xml === xml) return known;
    const index = new SheetIndex(xml);
    this.indexes.set(path, index);
    return index;
  }

  private workbookPart(type: string): string | null {
    const relation = relationshipOfType(this.parts, this.info.path, type);
    return relation && this.parts.read(relation.target);
  }
}
