import type { WpsFormatCondition, WpsFormatConditions, WpsRange } from "../../src/hosts/wps/api";
import {
  holds,
  intersection,
  mapCells,
  rectName,
  WHOLE_SHEET,
  type Rect,
} from "../excel-server/book/rect";
import type { BookConditionalFormat, BookSheet } from "../excel-server/book/sheet";
import { cellsOf, mergeOver, type Desk, type OpenBook } from "./desk";
import { isProtected, mergeAreaOfSeveral, outOfRange, sameOrNull } from "./quirks";
import { strict } from "./strict";

/** Where a range lies. */
export interface Place {
  readonly desk: Desk;
  readonly open: OpenBook;
  readonly sheet: BookSheet;
}

export function rangeObject(place: Place, rect: Rect): WpsRange {
  const { desk, open, sheet } = place;
  const { quirks } = desk;
  const isOne = rect.rows * rect.columns === 1;
  const cell = (row: number, column: number) => sheet.cell(row, column);
  const lined = (block: unknown[][]): unknown => {
    if (isOne) return block[0]?.[0];
    const isLine = rect.rows === 1 || rect.columns === 1;
    return isLine && quirks.flatLines ? block.flat() : block;
  };
  const self: WpsRange = {
    get Row() {
      return rect.row + 1;
    },
    get Column() {
      return rect.column + 1;
    },
    get Rows() {
      return rangeLines(desk, self, rect.rows);
    },
    get Columns() {
      return rangeLines(desk, self, rect.columns);
    },
    get Count() {
      return rect.rows * rect.columns;
    },
    get Value2() {
      const value = (row: number, column: number) => {
        const held = cell(row, column)?.value ?? "";
        return held === "" ? quirks.blank : held;
      };
      return lined(mapCells(rect, value));
    },
    set Value2(input: unknown) {
      desk.enter(open.book, sheet, rect, input);
    },
    get Formula() {
      return lined(mapCells(rect, (...at) => cell(...at)?.formula ?? cell(...at)?.value ?? ""));
    },
    set Formula(input: unknown) {
      desk.enter(open.book, sheet, rect, input);
    },
    get MergeCells() {
      const merged = cellsOf(rect).map(
        ([row, column]) => mergeOver(sheet, row, column) !== undefined,
      );
      return merged.some(Boolean) ? (merged.every(Boolean) ? true : quirks.partlyMerged) : false;
    },
    get MergeArea() {
      if (!isOne) throw mergeAreaOfSeveral();
      return rangeObject(place, mergeOver(sheet, rect.row, rect.column) ?? rect);
    },
    get NumberFormat() {
      return sameOrNull(cellsOf(rect).map((at) => cell(...at)?.format ?? "General"));
    },
    set NumberFormat(format: unknown) {
      for (const at of cellsOf(rect)) {
        sheet.put(...at, { value: "", formula: null, ...cell(...at), format: String(format) });
      }
    },
    get Locked() {
      return sameOrNull(cellsOf(rect).map((at) => sheet.isLocked(...at)));
    },
    set Locked(locked: unknown) {
      const before = sheet.isLocked;
      sheet.isLocked = (...at) => (holds(rect, ...at) ? locked === true : before(...at));
    },
    get Hidden() {
      return sameOrNull(hiddenFlags(sheet, rect));
    },
    set Hidden(hidden: unknown) {
      for (let row = rect.row; hidden === true && row < rect.row + rect.rows; row++) {
        sheet.hiddenRows.add(row);
      }
    },
    get FormatConditions() {
      return conditionsObject(place, rect);
    },
    Find(what, _after, _lookIn, _lookAt, order, direction) {
      if (what !== "*" || direction !== 2) throw new Error("the stand-in finds the last cell only");
      const last = sheet.usedRect(true, rect);
      if (!last) return null;
      const row = order === 1 ? last.row + last.rows - 1 : last.row;
      const column = order === 2 ? last.column + last.columns - 1 : last.column;
      return rangeObject(place, { row, column, rows: 1, columns: 1 });
    },
    Select() {
      open.book.selection = `${sheet.name}!${rectName(rect)}`;
      return true;
    },
    get Font() {
      return { Bold: false };
    },
    AutoFit() {
      return undefined;
    },
    Merge() {
      sheet.merges.push(rect);
    },
  };
  return strict("Range", self, desk.counter);
}

/** The rows or the columns of a range: the same range, counted in lines. */
function rangeLines(desk: Desk, range: WpsRange, lines: number): WpsRange {
  const counted = Object.create(range, { Count: { get: () => lines } }) as WpsRange;
  return strict("Range", counted, desk.counter);
}

/** Of whole rows or whole columns only: [D] Range.Hidden. */
function hiddenFlags(sheet: BookSheet, { row, rows, column, columns }: Rect): boolean[] {
  const flags = (count: number, first: number, hidden: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, i) => hidden.has(first + i));
  if (columns === WHOLE_SHEET.columns) return flags(rows, row, sheet.hiddenRows);
  if (rows === WHOLE_SHEET.rows) return flags(columns, column, sheet.hiddenColumns);
  throw new Error("Hidden asks for whole rows or columns");
}

function conditionsObject(place: Place, rect: Rect): WpsFormatConditions {
  const { desk, open, sheet } = place;
  const touching = () => sheet.conditionalFormats.filter((own) => intersection(own.rect, rect));
  const members: WpsFormatConditions = {
    get Count() {
      return touching().length;
    },
    Item(index) {
      const found = touching()[index - 1];
      if (!found) throw outOfRange();
      return conditionObject(place, found);
    },
    Add(type, _operator, formula) {
      if (type !== 2) throw new Error("the stand-in adds conditions by formula only");
      if (sheet.isProtected) throw isProtected();
      const added = { id: open.book.nextId(), rect, type: "Custom", formula, fill: "" };
      if (desk.write(open.book)) sheet.conditionalFormats.push(added);
      return conditionObject(place, added);
    },
  };
  return strict("FormatConditions", members, desk.counter);
}

function conditionObject(
  { desk, open, sheet }: Place,
  own: BookConditionalFormat,
): WpsFormatCondition {
  const interior = {
    get Color(): unknown {
      return bgrOf(own.fill);
    },
    set Color(colour: unknown) {
      if (desk.write(open.book)) own.fill = hexOf(Number(colour));
    },
  };
  const members: WpsFormatCondition = {
    get Type() {
      return own.type === "Custom" ? 2 : 4;
    },
    get Formula1() {
      if (own.type !== "Custom") throw new Error("this condition has no formula");
      return desk.quirks.formulaHasSign ? own.formula : own.formula.replace(/^=/, "");
    },
    get Interior() {
      return strict("Interior", interior, desk.counter);
    },
    Delete() {
      if (sheet.isProtected) throw isProtected();
      if (!desk.write(open.book)) return;
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(own), 1);
    },
  };
  return strict("FormatCondition", members, desk.counter);
}

/** WPS counts colours as 0xBBGGRR. */
function hexOf(colour: number): string {
  const parts = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function bgrOf(fill: string): number {
  const colour = Number.parseInt(fill.slice(1) || "FFFFFF", 16);
  return ((colour & 255) << 16) | (colour & 0xff00) | (colour >> 16);
}
