import { children, type Element } from "../xml/scan";
import { placeFor } from "../xml/splice";
import { tailElements } from "./layout";
import type { SheetIndex } from "./sheet-index";

/** The elements that may follow <sheetData>, in the order the schema asks for (ECMA-376 18.3.1.99). */
const ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Where a new element after <sheetData> belongs. */
export function placeInTail(index: SheetIndex, local: string): number {
  const elements = [...tailElements(index)].map((element) => ({
    ...element,
    local: wrappedName(index.xml, element),
  }));
  return placeFor(elements, local, ORDER, index.root.closeStart);
}

/** Controls and the like may stand inside alternatives: what is wrapped decides the place. */
function wrappedName(xml: string, element: Element): string {
  if (element.local !== "AlternateContent") return element.local;
  for (const branch of children(xml, element)) {
    for (const inner of children(xml, branch)) return inner.local;
  }
  return element.local;
}
