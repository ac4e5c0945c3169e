import { HostError } from "../../../app/errors";
import {
  attribute,
  flag,
  numberAttribute,
  prefixedAttribute,
  withAttribute,
} from "../xml/attributes";
import { childNamed, children, childrenNamed, openTag, prefixOf, rootOf } from "../xml/scan";
import { applySplices, insertAt, placeFor } from "../xml/splice";
import { textBetween } from "../xml/text";
import { CONTENT_TYPES } from "./content-types";
import { dialectOf, type Dialect } from "./dialect";
import type { PartStore } from "./part-store";
import { readRelationships, relationshipOfType } from "./relationships";

/** A sheet that holds cells; chart, dialog and macro sheets are not among them. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
  readonly sheetId: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** What the workbook part says. */
export interface WorkbookInfo {
  readonly path: string;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  /** The names of all tabs, of sheets without cells too. */
  readonly tabs: readonly string[];
  /** The sheet in front; the first visible one when that is no worksheet. */
  readonly activeSheet: string;
  /** Days count from 1904, as old Mac workbooks do. */
  readonly date1904: boolean;
  readonly definedNames: readonly DefinedName[];
}

/** Throws HostError not-a-workbook when the package holds no spreadsheet. */
export function readWorkbookPart(parts: PartStore): WorkbookInfo {
  if (!parts.has(CONTENT_TYPES)) throw new HostError("not-a-workbook");
  const path = relationshipOfType(parts, "", "officeDocument")?.target ?? "xl/workbook.xml";
  if (/\.bin$/i.test(path)) throw new HostError("not-a-workbook", { detail: "xlsb" });
  const xml = parts.read(path);
  if (xml === null) throw new HostError("not-a-workbook");
  const root = rootOf(xml);
  if (root.local !== "workbook") throw new HostError("not-a-workbook", { detail: root.local });
  const relations = new Map(readRelationships(parts, path).map((each) => [each.id, each]));
  const list = childNamed(xml, root, "sheets");
  const listed = list ? childrenNamed(xml, list, "sheet").map((each) => openTag(xml, each)) : [];
  const all = listed.map((tag) => {
    const relation = relations.get(prefixedAttribute(tag, "id") ?? "");
    return {
      name: attribute(tag, "name") ?? "",
      path: relation?.target ?? "",
      hidden: (attribute(tag, "state") ?? "visible") !== "visible",
      sheetId: attribute(tag, "sheetId") ?? "",
      readable: relation?.type === "worksheet" && parts.has(relation.target),
    };
  });
  const sheets = all.filter(({ readable }) => readable);
  const properties = childNamed(xml, root, "workbookPr");
  return {
    path,
    dialect: dialectOf(xml),
    sheets,
    tabs: all.map(({ name }) => name),
    activeSheet: activeOf(all, activeTab(xml)),
    date1904: properties ? flag(openTag(xml, properties), "date1904") : false,
    definedNames: readDefinedNames(xml),
  };
}

function activeTab(xml: string): number {
  const views = childNamed(xml, rootOf(xml), "bookViews");
  const view = views && childNamed(xml, views, "workbookView");
  return view ? numberAttribute(openTag(xml, view), "activeTab", 0) : 0;
}

function activeOf(
  all: readonly { name: string; hidden: boolean; readable: boolean }[],
  tab: number,
): string {
  const front = all[tab];
  if (front?.readable) return front.name;
  const readable = all.filter((sheet) => sheet.readable);
  return (readable.find(({ hidden }) => !hidden) ?? readable[0])?.name ?? "";
}

function readDefinedNames(xml: string): DefinedName[] {
  const list = childNamed(xml, rootOf(xml), "definedNames");
  if (!list) return [];
  return childrenNamed(xml, list, "definedName").map((element) => ({
    name: attribute(openTag(xml, element), "name") ?? "",
    formula: textBetween(xml, element.openEnd, element.closeStart),
  }));
}

/** The children that stand after calcPr; an AlternateContent may stand anywhere. */
const ORDER = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Has Excel and WPS calculate everything when the file is next opened. */
export function recalculateOnLoad(parts: PartStore, path: string): void {
  const xml = parts.need(path);
  const root = rootOf(xml);
  const known = childNamed(xml, root, "calcPr");
  if (known) {
    const tag = openTag(xml, known);
    if (flag(tag, "fullCalcOnLoad")) return;
    const text = withAttribute(tag, "fullCalcOnLoad", "1");
    parts.put(path, applySplices(xml, [{ at: known.start, to: known.openEnd, text }]));
    return;
  }
  const at = placeFor(children(xml, root), "calcPr", ORDER, root.closeStart);
  const item = `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>`;
  parts.put(path, applySplices(xml, [insertAt(at, item)]));
}
