import { areaName, parseAreaName } from "../../../core";
import { attribute, opened, withAttribute } from "../xml/attributes";
import { openTag } from "../xml/scan";
import { appendTo, applySplices, insertAt, replaceElement, type Splice } from "../xml/splice";
import {
  newCellMarkup,
  rewrittenCellMarkup,
  type CellChanges,
  type CellContent,
} from "./cell-markup";
import { takeApart } from "./cell-parts";
import { headElements, styleAt } from "./layout";
import type { RowSpan, SheetIndex } from "./sheet-index";
import { unshareSplices } from "./unshare";

/** The worksheet part with new contents; rows and cells that are missing are put in their place. */
export function writeCells(index: SheetIndex, changes: CellChanges): string {
  if (changes.size === 0) return index.xml;
  const rows = [...changes].sort(([a], [b]) => a - b);
  const splices: Splice[] = [];
  const newRows: { before: RowSpan | null; markup: string }[] = [];
  for (const [row, cells] of rows) {
    const span = index.findRow(row);
    if (span) splices.push(...rowSplices(index, span, cells));
    else newRows.push({ before: index.firstRowAfter(row), markup: newRow(index, row, cells) });
  }
  splices.push(...newRowSplices(index, newRows), ...dimensionSplices(index, rows));
  splices.push(...unshareSplices(index, changes));
  return applySplices(index.xml, splices);
}

function byColumn(cells: ReadonlyMap<number, CellContent>): [number, CellContent][] {
  return [...cells].sort(([a], [b]) => a - b);
}

function rowSplices(
  index: SheetIndex,
  span: RowSpan,
  changes: ReadonlyMap<number, CellContent>,
): Splice[] {
  const { xml, prefix } = index;
  const cells = byColumn(changes);
  const oldTag = xml.slice(span.start, span.openEnd);
  const tag = widenSpans(oldTag, cells);
  if (span.empty) {
    const text = `${opened(tag)}${newCells(index, span.row, cells)}</${prefix}row>`;
    return [{ at: span.start, to: span.openEnd, text }];
  }
  const splices: Splice[] = tag === oldTag ? [] : [{ at: span.start, to: span.openEnd, text: tag }];
  for (const [column, content] of cells) {
    const cell = index.findCell(span, column);
    if (cell < 0) {
      const text = newCells(index, span.row, [[column, content]]);
      splices.push(insertAt(index.placeInRow(span, column), text));
      continue;
    }
    const parts = takeApart(xml, index.cellStart(cell));
    const text = rewrittenCellMarkup(xml, parts, content, prefix);
    splices.push(replaceElement(parts.element, text));
  }
  return splices;
}

function newCells(
  index: SheetIndex,
  row: number,
  cells: readonly (readonly [number, CellContent])[],
): string {
  return cells
    .map(([column, content]) => {
      const spot = { row, column };
      return newCellMarkup(spot, styleAt(index, spot), content, index.prefix);
    })
    .join("");
}

function newRow(index: SheetIndex, row: number, cells: ReadonlyMap<number, CellContent>): string {
  const { prefix } = index;
  return `<${prefix}row r="${row}">${newCells(index, row, byColumn(cells))}</${prefix}row>`;
}

function newRowSplices(
  { xml, sheetData }: SheetIndex,
  rows: readonly { before: RowSpan | null; markup: string }[],
): Splice[] {
  const inside = rows.flatMap(({ before, markup }) =>
    before ? [insertAt(before.start, markup)] : [],
  );
  const last = rows.filter(({ before }) => !before).map(({ markup }) => markup);
  return last.length > 0 ? [...inside, ...appendTo(xml, sheetData, last.join(""))] : inside;
}

/** The spans hint must hold every cell of its row. */
function widenSpans(tag: string, cells: readonly (readonly [number, CellContent])[]): string {
  const match = /^(\d+):(\d+)$/.exec(attribute(tag, "spans") ?? "");
  if (!match) return tag;
  const columns = cells.map(([column]) => column);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const spans = `${first}:${last}`;
  return spans === match[0] ? tag : withAttribute(tag, "spans", spans);
}

/** The stated used range must hold every cell. */
function dimensionSplices(
  index: SheetIndex,
  rows: readonly (readonly [number, ReadonlyMap<number, CellContent>])[],
): Splice[] {
  for (const element of headElements(index)) {
    if (element.local !== "dimension") continue;
    const tag = openTag(index.xml, element);
    const area = parseAreaName(attribute(tag, "ref") ?? "");
    if (!area) return [];
    const touchedRows = rows.map(([row]) => row);
    const columns = rows.flatMap(([, cells]) => [...cells.keys()]);
    const wider = {
      top: Math.min(area.top, ...touchedRows),
      left: Math.min(area.left, ...columns),
      bottom: Math.max(area.bottom, ...touchedRows),
      right: Math.max(area.right, ...columns),
    };
    if (areaName(wider) === areaName(area)) return [];
    const text = withAttribute(tag, "ref", areaName(wider));
    return [{ at: element.start, to: element.openEnd, text }];
  }
  return [];
}
