import { areaHolds, parseAreaName, type Area, type Spot } from "../../../core";
import { attribute, flag, numberAttribute } from "../xml/attributes";
import { childrenNamed, elementsFrom, openTag, type Element } from "../xml/scan";
import type { CellStyles } from "../styles/cell-styles";
import { takeApart } from "./cell-parts";
import type { SheetIndex } from "./sheet-index";

/** The elements before <sheetData>. */
export function headElements({ xml, root, sheetData }: SheetIndex): Iterable<Element> {
  return elementsFrom(xml, root.openEnd, sheetData.start);
}

/** The elements after <sheetData>. */
export function tailElements({ xml, sheetData }: SheetIndex): Iterable<Element> {
  return elementsFrom(xml, sheetData.end);
}

export function tailNamed(index: SheetIndex, local: string): Element[] {
  return [...tailElements(index)].filter((element) => element.local === local);
}

export function mergesOf(index: SheetIndex): Area[] {
  const merges: Area[] = [];
  for (const list of tailNamed(index, "mergeCells")) {
    for (const merge of childrenNamed(index.xml, list, "mergeCell")) {
      const area = parseAreaName(attribute(openTag(index.xml, merge), "ref") ?? "");
      if (area) merges.push(area);
    }
  }
  return merges;
}

/** A run of columns with one width, style and visibility. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly hidden: boolean;
}

const LAST_COLUMN = 16_384;

/** An index never changes, and every new cell asks for the style of its column. */
const known = new WeakMap<SheetIndex, readonly ColumnRun[]>();

export function columnRunsOf(index: SheetIndex): readonly ColumnRun[] {
  const runs = known.get(index) ?? readColumnRuns(index);
  known.set(index, runs);
  return runs;
}

function readColumnRuns(index: SheetIndex): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const list of headElements(index)) {
    if (list.local !== "cols") continue;
    for (const element of childrenNamed(index.xml, list, "col")) {
      const tag = openTag(index.xml, element);
      const first = numberAttribute(tag, "min", 1);
      const last = Math.min(numberAttribute(tag, "max", first), LAST_COLUMN);
      const style = numberAttribute(tag, "style", 0);
      runs.push({ first, last, style, hidden: flag(tag, "hidden") });
    }
  }
  return runs;
}

export function* hiddenRowsOf(index: SheetIndex): Generator<number> {
  if (!index.xml.includes("hidden")) return;
  for (let i = 0; i < index.rowCount; i++) {
    const { row, start, openEnd } = index.rowAt(i);
    if (flag(index.xml.slice(start, openEnd), "hidden")) yield row;
  }
}

export function* hiddenColumnsOf(index: SheetIndex): Generator<number> {
  for (const { first, last, hidden } of columnRunsOf(index)) {
    for (let column = first; hidden && column <= last; column++) yield column;
  }
}

/** Style of a cell, there or not: its own, else its row's, else its column's. */
export function styleAt(
  index: SheetIndex,
  { row, column }: Spot,
  runs = columnRunsOf(index),
): number {
  const span = index.findRow(row);
  const cell = span ? index.findCell(span, column) : -1;
  if (cell >= 0) return takeApart(index.xml, index.cellStart(cell)).style;
  const tag = span ? index.xml.slice(span.start, span.openEnd) : "";
  if (flag(tag, "customFormat")) return numberAttribute(tag, "s", 0);
  return runs.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/**
 * Which cells refuse writing: those locked by their style on a protected sheet, but for ranges that
 * are open to everybody. Null when the sheet isn't protected.
 */
export function lockOf(index: SheetIndex, styles: CellStyles): ((spot: Spot) => boolean) | null {
  const { xml } = index;
  const isProtected = tailNamed(index, "sheetProtection").some((each) =>
    flag(openTag(xml, each), "sheet"),
  );
  if (!isProtected) return null;
  const open: Area[] = tailNamed(index, "protectedRanges")
    .flatMap((list) => childrenNamed(xml, list, "protectedRange"))
    .map((range) => openTag(xml, range))
    .filter((tag) => !attribute(tag, "password") && !attribute(tag, "hashValue"))
    .flatMap((tag) => areasOf(attribute(tag, "sqref")));
  const runs = columnRunsOf(index);
  return (spot) =>
    styles.at(styleAt(index, spot, runs)).locked && !open.some((area) => areaHolds(area, spot));
}

/** The areas of an sqref: "A1:B2 D4". */
export function areasOf(sqref: string | null): Area[] {
  return (sqref ?? "").split(/\s+/).flatMap((name) => parseAreaName(name) ?? []);
}
