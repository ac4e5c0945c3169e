import { HostError } from "../../../app/errors";
import { withSheet, type SheetChange } from "../formula/with-sheet";
import {
  attribute,
  closed,
  numberAttribute,
  withAttribute,
  withoutAttribute,
} from "../xml/attributes";
import { childNamed, childrenNamed, openTag, rootOf, type Element } from "../xml/scan";
import { applySplices, insertAt, type Splice } from "../xml/splice";
import { escapeXml, textBetween } from "../xml/text";

/**
 * The workbook part with a copy of a sheet right behind it, under the name `to` and the relationship
 * given. Defined names of the sheet, and those of the workbook that name it, are copied as names of
 * the new sheet: its formulas mean its own cells, as after copying a sheet in Excel.
 */
export function withCopiedSheet(xml: string, change: SheetChange, relation: string): string {
  const tags = sheetElements(xml);
  const { element, position } = find(xml, tags, change.from);
  const tag = openTag(xml, element);
  const sheetId =
    1 + Math.max(...tags.map((each) => numberAttribute(openTag(xml, each), "sheetId", 0)));
  const idName = /([\w.-]+:id)\s*=/.exec(tag)?.[1] ?? "r:id";
  let copy = withAttribute(tag, "name", change.to);
  copy = withAttribute(copy, "sheetId", String(sheetId));
  copy = withAttribute(copy, idName, relation);
  return applySplices(xml, [
    insertAt(element.end, closed(copy)),
    ...viewsAfter(xml, position),
    ...namesAfter(xml, position, change),
  ]);
}

/** The workbook part with a sheet under another name; defined names follow. */
export function withRenamedSheet(xml: string, change: SheetChange): string {
  const { element } = find(xml, sheetElements(xml), change.from);
  const text = withAttribute(openTag(xml, element), "name", change.to);
  const names = nameElements(xml).flatMap((name) => {
    const formula = formulaOf(xml, name);
    const after = withSheet(formula, change);
    if (after === formula) return [];
    return [{ at: name.openEnd, to: name.closeStart, text: escapeXml(after) }];
  });
  return applySplices(xml, [{ at: element.start, to: element.openEnd, text }, ...names]);
}

function sheetElements(xml: string): Element[] {
  const list = childNamed(xml, rootOf(xml), "sheets");
  return list ? childrenNamed(xml, list, "sheet") : [];
}

function find(
  xml: string,
  tags: readonly Element[],
  name: string,
): { element: Element; position: number } {
  const position = tags.findIndex((each) => attribute(openTag(xml, each), "name") === name);
  const element = tags[position];
  if (!element) throw new HostError("sheet-gone", { sheet: name });
  return { element, position };
}

function nameElements(xml: string): Element[] {
  const list = childNamed(xml, rootOf(xml), "definedNames");
  return list ? childrenNamed(xml, list, "definedName") : [];
}

function formulaOf(xml: string, { openEnd, closeStart }: Element): string {
  return textBetween(xml, openEnd, closeStart);
}

/** Tabs count from 0: those behind the copied one stand one further. */
function viewsAfter(xml: string, position: number): Splice[] {
  const views = childNamed(xml, rootOf(xml), "bookViews");
  if (!views) return [];
  return childrenNamed(xml, views, "workbookView").map((view) => {
    let text = openTag(xml, view);
    for (const name of ["activeTab", "firstSheet"]) {
      const tab = numberAttribute(text, name, 0);
      if (tab > position) text = withAttribute(text, name, String(tab + 1));
    }
    return { at: view.start, to: view.openEnd, text };
  });
}

function namesAfter(xml: string, position: number, change: SheetChange): Splice[] {
  const names = nameElements(xml).map((element) => {
    const tag = openTag(xml, element);
    const home = attribute(tag, "localSheetId");
    const name = attribute(tag, "name")?.toLowerCase();
    return { element, tag, name, home: home === null ? null : Number(home) };
  });
  const own = new Set(names.filter(({ home }) => home === position).map(({ name }) => name));
  return names.flatMap(({ element, tag, name, home }): Splice[] => {
    if (home !== null && home > position) {
      const text = withAttribute(tag, "localSheetId", String(home + 1));
      return [{ at: element.start, to: element.openEnd, text }];
    }
    const before = formulaOf(xml, element);
    const formula = withSheet(before, change);
    const hides = home === null && formula !== before && !own.has(name);
    if (home !== position && !hides) return [];
    const localTag = withAttribute(tag, "localSheetId", String(position + 1));
    const copy = `${withoutAttribute(localTag, "xr:uid")}${escapeXml(formula)}</${element.name}>`;
    return element.empty ? [] : [insertAt(element.end, copy)];
  });
}
