import { HostError } from "../../../app/errors";
import { attribute } from "../xml/attributes";
import { elementOf, find, isSpace, nextTag, prefixOf, type Element, type Tag } from "../xml/scan";

/** What is told of each row and cell, in file order. */
export interface SheetDataVisitor {
  row(row: number, start: number, openEnd: number): void;
  closeRow(closeStart: number): void;
  cell(column: number, start: number, end: number): void;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const EQUALS = 61;
const GREATER = 62;
const LOWER_R = 114;

/**
 * Walks the rows and cells of <sheetData> once and gives the element. Rows and cells without an
 * address stand after their predecessor. Throws HostError damaged.
 */
export function scanSheetData(xml: string, root: Element, visitor: SheetDataVisitor): Element {
  const open = findSheetData(xml, root);
  if (open.kind === "empty") return elementOf(xml, open);
  const prefix = prefixOf(root.name);
  const rowName = `${prefix}row`;
  const cellName = `${prefix}c`;
  const endOfCell = cellCloser(xml, cellName);
  let row = 0;
  let column = 0;
  let inRow = false;
  for (let at = open.end; ;) {
    const tag = nextTag(xml, at);
    if (!tag) throw new HostError("damaged", { detail: "sheetData is not closed" });
    at = tag.end;
    if (tag.kind === "close") {
      if (tag.name === open.name) return sheetDataElement(open, tag);
      if (inRow && tag.name === rowName) visitor.closeRow(tag.start);
      inRow = false;
    } else if (!inRow && tag.name === rowName) {
      row = rowNumber(xml.slice(tag.start, tag.end), row);
      column = 0;
      inRow = tag.kind === "open";
      visitor.row(row, tag.start, tag.end);
    } else if (inRow && tag.name === cellName) {
      column = columnOf(xml, tag.start + cellName.length + 1, tag.end) || column + 1;
      if (column > LAST_COLUMN) throw new HostError("damaged", { detail: "column number" });
      if (tag.kind === "open") at = endOfCell(tag);
      visitor.cell(column, tag.start, at);
    } else if (tag.kind === "open") {
      at = elementOf(xml, tag).end;
    }
  }
}

function findSheetData(xml: string, root: Element): Tag {
  if (root.empty) throw new HostError("damaged", { detail: "no sheetData" });
  const name = `${prefixOf(root.name)}sheetData`;
  for (let at = root.openEnd; ;) {
    const tag = nextTag(xml, at);
    if (!tag || tag.kind === "close") throw new HostError("damaged", { detail: "no sheetData" });
    if (tag.name === name) return tag;
    at = elementOf(xml, tag).end;
  }
}

function sheetDataElement(open: Tag, close: Tag): Element {
  const { name, start, end: openEnd } = open;
  const end = close.end;
  return { name, local: "sheetData", start, openEnd, closeStart: close.start, end, empty: false };
}

function rowNumber(tag: string, previous: number): number {
  const stated = attribute(tag, "r");
  const row = stated === null ? previous + 1 : Number(stated);
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) {
    throw new HostError("damaged", { detail: `row ${stated ?? row}` });
  }
  return row;
}

/** How an open <c> is followed to its end: by its close tag's text alone where nothing can hide one. */
function cellCloser(xml: string, cellName: string): (open: Tag) => number {
  if (xml.includes("<![CDATA[") || xml.includes("<!--")) return (open) => elementOf(xml, open).end;
  const close = `</${cellName}`;
  return (open) => {
    for (let at = open.end; ;) {
      const found = find(xml, close, at);
      at = found + close.length;
      const code = xml.charCodeAt(at);
      if (code === GREATER) return at + 1;
      if (isSpace(code)) return find(xml, ">", at) + 1;
    }
  };
}

/**
 * Column of the r attribute of an open tag, 0 without one; `from` is where the tag's name ends. Read
 * sign by sign: this runs once for every cell.
 */
function columnOf(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    while (isSpace(xml.charCodeAt(at))) at++;
    const nameStart = at;
    while (at < end && xml.charCodeAt(at) !== EQUALS) at++;
    const isR = xml.charCodeAt(nameStart) === LOWER_R && xml.slice(nameStart, at).trimEnd() === "r";
    do at++;
    while (isSpace(xml.charCodeAt(at)));
    if (at >= end) return 0;
    if (isR) return lettersAt(xml, at + 1);
    at = find(xml, xml.charAt(at), at + 1);
  }
  return 0;
}

function lettersAt(xml: string, from: number): number {
  let column = 0;
  for (let at = from; ; at++) {
    const letter = xml.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90 || column > LAST_COLUMN) return column;
    column = column * 26 + letter - 64;
  }
}
