import { HostError } from "../../../app/errors";
import { areaName, parseAreaName, type Area, type RowChange } from "../../../core";
import type { OpenBook } from "../open-book";
import { dropCalcChain } from "../parts/calc-chain";
import { readRelationships } from "../parts/relationships";
import { unshareAll } from "../sheet/unshare";
import { recalculateOnLoad } from "../parts/workbook-part";
import { formulaAfter } from "./formula-rows";
import { formulasAfter, sheetAfter, type SheetRowChange } from "./sheet-rows";

/**
 * Puts rows into a sheet or takes them out; formulas, names, merges, print areas, notes and pictures
 * follow. Throws HostError: sheet-gone; unsupported-part when the sheet holds a table, a pivot or
 * array formulas.
 */
export function changeRows(book: OpenBook, sheet: string, change: SheetRowChange): void {
  const { parts, info } = book;
  const entry = book.entryOf(sheet);
  const own = readRelationships(parts, entry.path);
  const rigid = own.find(({ type }) => type === "table" || type === "pivotTable");
  if (rigid) throw new HostError("unsupported-part", { sheet, detail: rigid.type });
  parts.transaction(() => {
    const plain = unshareAll(book.indexOf(entry));
    if (UNMOVABLE.test(plain)) throw new HostError("unsupported-part", { sheet, detail: "rows" });
    parts.put(entry.path, sheetAfter(plain, sheet, change));
    for (const other of info.sheets) {
      if (other.path === entry.path) continue;
      parts.put(other.path, formulasAfter(parts.need(other.path), other.name, sheet, change));
    }
    parts.put(info.path, namesAfter(parts.need(info.path), sheet, change));
    for (const { type, target } of own) {
      const after = FOLLOWERS[type];
      if (after) parts.put(target, after(parts.need(target), change));
    }
    dropCalcChain(parts, info.path); // moved formulas make it untrue
    recalculateOnLoad(parts, info.path);
  });
}

/** Rows that don't say which they are, and formulas that fill a whole area. */
const UNMOVABLE = /<(?:\w+:)?row(?![^>]*\br=")[\s>/]|<(?:\w+:)?f\b[^>]*\bt="(?:array|dataTable)"/;

function namesAfter(xml: string, sheet: string, change: RowChange): string {
  return xml.replace(
    /(<(?:\w+:)?definedName\b[^>]*>)([^<]*)(<)/g,
    (_, open: string, text: string, close: string) =>
      open + formulaAfter(text, "", sheet, change) + close,
  );
}

/** Parts that say by row where their things stand. */
const FOLLOWERS: Readonly<Record<string, (xml: string, change: RowChange) => string>> = {
  comments: (xml, change) =>
    xml.replace(
      /(<(?:\w+:)?comment\b[^>]*?\bref=")([A-Z]+)(\d+)(")/g,
      (_, open: string, column: string, row: string, close: string) =>
        open + column + moved(Number(row), change) + close,
    ),
  vmlDrawing: (xml, change) =>
    xml.replace(
      /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g,
      (_, open: string, row: string, close: string) =>
        open + String(moved(Number(row) + 1, change) - 1) + close,
    ),
  drawing: (xml, change) =>
    xml.replace(
      /(<(?:\w+:)?row>\s*)(\d+)(\s*<\/(?:\w+:)?row>)/g,
      (_, open: string, row: string, close: string) =>
        open + String(moved(Number(row) + 1, change) - 1) + close,
    ),
};

/** What stood on a row that went stands where the rows went. */
function moved(row: number, { kind, at, count }: RowChange): number {
  if (row < at) return row;
  if (kind === "insert") return row + count;
  return Math.max(at, row - count);
}

/** Schema order of what may stand before mergeCells in a worksheet. */
const BEFORE_MERGES =
  /<\/?(?:\w+:)?(?:sheetData|sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)\b[^>]*>/g;

/** Merges areas of one sheet; older merges that touch one of them give way. */
export function mergeAreas(book: OpenBook, sheet: string, areas: readonly Area[]): void {
  if (areas.length === 0) return;
  const { path } = book.entryOf(sheet);
  const xml = book.parts.need(path);
  const merges = /<((?:\w+:)?)mergeCells\b[^>]*>([\s\S]*?)<\/\1mergeCells>/.exec(xml);
  const old = [...(merges?.[2] ?? "").matchAll(/\bref="([^"]+)"/g)]
    .map(([, ref = ""]) => parseAreaName(ref))
    .filter((area) => area !== null)
    .filter((area) => !areas.some((added) => touch(area, added)));
  const prefix = merges?.[1] ?? /<((?:\w+:)?)sheetData\b/.exec(xml)?.[1] ?? "";
  const all = [...old, ...areas].map((area) => `<${prefix}mergeCell ref="${areaName(area)}"/>`);
  const block = `<${prefix}mergeCells count="${all.length}">${all.join("")}</${prefix}mergeCells>`;
  if (merges) {
    book.parts.put(path, xml.replace(merges[0], block));
    return;
  }
  const last = [...xml.matchAll(BEFORE_MERGES)].at(-1);
  const at = last ? last.index + last[0].length : -1;
  if (at < 0) throw new HostError("damaged", { sheet });
  book.parts.put(path, xml.slice(0, at) + block + xml.slice(at));
}

function touch(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
