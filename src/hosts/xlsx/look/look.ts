import { HostError } from "../../../app/errors";
import type { SheetLook } from "../../../app/look";
import { PartStore } from "../parts/part-store";
import { relationshipOfType } from "../parts/relationships";
import { readWorkbookPart } from "../parts/workbook-part";
import { columnRunsOf, headElements, styleAt } from "../sheet/layout";
import { SheetIndex } from "../sheet/sheet-index";
import { attribute, flag, numberAttribute } from "../xml/attributes";
import { childrenNamed, openTag } from "../xml/scan";
import { Archive } from "../zip/archive";
import type { Codec } from "../zip/codec";
import { DEFAULT_LIMITS } from "../zip/limits";
import { plainLook, readCellLooks } from "./cell-looks";
import { themeColours } from "./colours";

const POINT = 96 / 72;
/** A column's width counts digits of the default font; one of them is about seven pixels wide. */
const DIGIT = 7;
const PADDING = 5;
const DEFAULT_WIDTH = 8.43;

/**
 * Reads how the sheets of a file look. What this product writes never changes a style, a width or a
 * height, so the file as it was opened is enough. Errors: those of opening a workbook.
 */
export function openLooks(bytes: Uint8Array, codec: Codec): (sheet: string) => SheetLook {
  const parts = new PartStore(new Archive(bytes, codec, DEFAULT_LIMITS));
  const { path, sheets } = readWorkbookPart(parts);
  const related = (type: string): string | null => {
    const relation = relationshipOfType(parts, path, type);
    return relation && parts.read(relation.target);
  };
  const looks = readCellLooks(related("styles"), themeColours(related("theme")));
  return (sheet) => {
    const entry = sheets.find(({ name }) => name === sheet);
    if (!entry) throw new HostError("sheet-gone", { sheet });
    const index = new SheetIndex(parts.need(entry.path));
    const runs = columnRunsOf(index);
    const layout = readLayout(index);
    return {
      columnWidth: (column) => layout.widths(column),
      rowHeight: (row) => layout.height(row),
      cell: (row, column) => looks[styleAt(index, { row, column }, runs)] ?? plainLook(looks),
      gridLines: layout.gridLines,
    };
  };
}

interface Layout {
  widths(column: number): number;
  height(row: number): number | null;
  readonly gridLines: boolean;
}

function readLayout(index: SheetIndex): Layout {
  const { xml } = index;
  const heads = [...headElements(index)];
  const format = heads.find(({ local }) => local === "sheetFormatPr");
  const formatTag = format ? openTag(xml, format) : "";
  const views = heads.find(({ local }) => local === "sheetViews");
  const view = views && childrenNamed(xml, views, "sheetView")[0];
  const lines = view ? attribute(openTag(xml, view), "showGridLines") : null;
  const defaultWidth = numberAttribute(formatTag, "defaultColWidth", DEFAULT_WIDTH);
  const columns = heads
    .filter(({ local }) => local === "cols")
    .flatMap((list) => childrenNamed(xml, list, "col"))
    .map((element) => openTag(xml, element))
    .map((tag) => ({
      first: numberAttribute(tag, "min", 1),
      last: numberAttribute(tag, "max", 1),
      width: flag(tag, "hidden") ? 0 : pixels(numberAttribute(tag, "width", defaultWidth)),
    }));
  return {
    widths: (column) =>
      columns.find(({ first, last }) => column >= first && column <= last)?.width ??
      pixels(defaultWidth),
    height: (row) => {
      const span = index.findRow(row);
      const tag = span ? xml.slice(span.start, span.openEnd) : "";
      if (flag(tag, "hidden")) return 0;
      const points = numberAttribute(tag, "ht", numberAttribute(formatTag, "defaultRowHeight", 0));
      return points > 0 ? points * POINT : null;
    },
    gridLines: lines !== "0" && lines !== "false",
  };
}

const pixels = (width: number): number => Math.round(width * DIGIT + PADDING);
