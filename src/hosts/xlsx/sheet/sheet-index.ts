import { HostError } from "../../../app/errors";
import { prefixOf, rootOf, type Element } from "../xml/scan";
import { GrowingList } from "./growing-list";
import { scanSheetData } from "./scan-sheet-data";

/** Where a row's markup stands; its cells are those from `firstCell` up to `endCell`. */
export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  /** Start of the close tag, or `openEnd` when the row is written as <row/>. */
  readonly closeStart: number;
  readonly empty: boolean;
  readonly firstCell: number;
  readonly endCell: number;
}

/** Where every row and cell of a worksheet part stands in its text. */
export class SheetIndex {
  readonly root: Element;
  /** Prefix of the part's element names, "" or "x:". */
  readonly prefix: string;
  readonly sheetData: Element;
  readonly rowCount: number;
  readonly cellCount: number;
  private readonly rows = new GrowingList();
  private readonly rowStarts = new GrowingList();
  private readonly rowOpenEnds = new GrowingList();
  private readonly rowCloses = new GrowingList();
  private readonly rowFirstCells = new GrowingList();
  private readonly columns = new GrowingList();
  private readonly cellStarts = new GrowingList();
  private readonly cellEnds = new GrowingList();
  /** Whether rows and cells stand in ascending order, so that they can be searched by halves. */
  private sorted = true;

  /** Throws HostError damaged when the part is no worksheet. */
  constructor(readonly xml: string) {
    this.root = rootOf(xml);
    this.prefix = prefixOf(this.root.name);
    if (this.root.local !== "worksheet") {
      throw new HostError("damaged", { detail: `a sheet begins with ${this.root.name}` });
    }
    this.sheetData = scanSheetData(xml, this.root, {
      row: (row, start, openEnd) => {
        this.checkOrder(this.rows, row, 0);
        this.rows.push(row);
        this.rowStarts.push(start);
        this.rowOpenEnds.push(openEnd);
        this.rowCloses.push(openEnd);
        this.rowFirstCells.push(this.columns.length);
      },
      closeRow: (closeStart) => this.rowCloses.set(this.rows.length - 1, closeStart),
      cell: (column, start, end) => {
        this.checkOrder(this.columns, column, this.rowFirstCells.at(this.rows.length - 1));
        this.columns.push(column);
        this.cellStarts.push(start);
        this.cellEnds.push(end);
      },
    });
    this.rowCount = this.rows.length;
    this.cellCount = this.columns.length;
    this.rowFirstCells.push(this.cellCount);
  }

  private checkOrder(list: GrowingList, value: number, from: number): void {
    if (list.length > from && value <= list.at(list.length - 1)) this.sorted = false;
  }

  rowAt(index: number): RowSpan {
    const openEnd = this.rowOpenEnds.at(index);
    return {
      row: this.rows.at(index),
      start: this.rowStarts.at(index),
      openEnd,
      closeStart: this.rowCloses.at(index),
      empty: this.xml.charCodeAt(openEnd - 2) === 47,
      firstCell: this.rowFirstCells.at(index),
      endCell: this.rowFirstCells.at(index + 1),
    };
  }

  columnAt(cell: number): number {
    return this.columns.at(cell);
  }

  cellStart(cell: number): number {
    return this.cellStarts.at(cell);
  }

  cellEnd(cell: number): number {
    return this.cellEnds.at(cell);
  }

  findRow(row: number): RowSpan | null {
    const index = this.search(this.rows, row, 0, this.rowCount);
    return index < 0 ? null : this.rowAt(index);
  }

  /** Index of a row's cell in a column, -1 when it isn't there. */
  findCell(row: RowSpan, column: number): number {
    return this.search(this.columns, column, row.firstCell, row.endCell);
  }

  /** The first row of the file that stands after the given one, null when there is none. */
  firstRowAfter(row: number): RowSpan | null {
    const index = this.firstAbove(this.rows, row, 0, this.rowCount);
    return index < this.rowCount ? this.rowAt(index) : null;
  }

  /** Where a new cell of a row belongs: before the first cell that stands right of it. */
  placeInRow(row: RowSpan, column: number): number {
    const cell = this.firstAbove(this.columns, column, row.firstCell, row.endCell);
    return cell < row.endCell ? this.cellStart(cell) : row.closeStart;
  }

  private search(list: GrowingList, value: number, from: number, end: number): number {
    if (!this.sorted) {
      for (let i = from; i < end; i++) if (list.at(i) === value) return i;
      return -1;
    }
    const index = this.firstAbove(list, value - 1, from, end);
    return index < end && list.at(index) === value ? index : -1;
  }

  private firstAbove(list: GrowingList, value: number, from: number, end: number): number {
    if (!this.sorted) {
      for (let i = from; i < end; i++) if (list.at(i) > value) return i;
      return end;
    }
    let low = from;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list.at(middle) > value) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
