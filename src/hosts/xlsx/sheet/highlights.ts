import { areaHolds, cellName, isHighlightFormula, parseCellName } from "../../../core";
import { attribute, numberAttribute, withAttribute } from "../xml/attributes";
import { childNamed, children, childrenNamed, openTag, type Element } from "../xml/scan";
import { applySplices, insertAt, replaceElement, type Splice } from "../xml/splice";
import { escapeXml, textBetween } from "../xml/text";
import { placeInTail } from "./element-order";
import { areasOf, tailNamed } from "./layout";
import type { SheetIndex } from "./sheet-index";

/** One of our conditional formats. */
interface Highlight {
  /** The <conditionalFormatting> that holds the rule. */
  readonly group: Element;
  readonly rule: Element;
  readonly sqref: string;
  readonly formula: string;
}

/** Our rules: a formula rule with our fill, or with a formula only we write. */
function findHighlights(index: SheetIndex, ours: ReadonlySet<number>): Highlight[] {
  const { xml } = index;
  return tailNamed(index, "conditionalFormatting").flatMap((group) => {
    const sqref = attribute(openTag(xml, group), "sqref") ?? "";
    return childrenNamed(xml, group, "cfRule").flatMap((rule) => {
      const tag = openTag(xml, rule);
      const element = childNamed(xml, rule, "formula");
      if (!element || attribute(tag, "type") !== "expression") return [];
      const formula = textBetween(xml, element.openEnd, element.closeStart);
      const isOurs = ours.has(numberAttribute(tag, "dxfId", -1)) || isHighlightFormula(formula);
      return isOurs ? [{ group, rule, sqref, formula }] : [];
    });
  });
}

/** The formulas of our highlights by the address of the cell they mark. */
export function readHighlights(index: SheetIndex, ours: ReadonlySet<number>): Map<string, string> {
  return new Map(
    findHighlights(index, ours).flatMap(({ sqref, formula }) =>
      areasOf(sqref).map(({ top, left }): [string, string] => {
        return [cellName({ row: top, column: left }), formula];
      }),
    ),
  );
}

/** The sheet with the highlights of some cells set (a formula) or taken away (null). */
export function writeHighlights(
  index: SheetIndex,
  ours: ReadonlySet<number>,
  style: number | null,
  changes: ReadonlyMap<string, string | null>,
): string {
  const splices = removalSplices(index, ours, new Set(changes.keys()));
  let priority = highestPriority(index);
  const rules: string[] = [];
  for (const [cell, formula] of changes) {
    if (formula === null || style === null) continue;
    priority = Math.min(priority + 1, LAST_PRIORITY);
    rules.push(ruleMarkup(index.prefix, { cell, formula, style, priority }));
  }
  if (rules.length > 0) {
    splices.push(insertAt(placeInTail(index, "conditionalFormatting"), rules.join("")));
  }
  return applySplices(index.xml, splices);
}

const LAST_PRIORITY = 2_147_483_647;

/** The number of the rule that yields to all others; extensions count too. */
function highestPriority({ xml, sheetData }: SheetIndex): number {
  let highest = 0;
  for (const match of xml.slice(sheetData.end).matchAll(/\bpriority\s*=\s*["'](\d+)["']/g)) {
    highest = Math.max(highest, Number(match[1]));
  }
  return highest;
}

function ruleMarkup(
  q: string,
  rule: { cell: string; formula: string; style: number; priority: number },
): string {
  const formula = `<${q}formula>${escapeXml(rule.formula)}</${q}formula>`;
  const cfRule = `<${q}cfRule type="expression" dxfId="${rule.style}" priority="${rule.priority}">${formula}</${q}cfRule>`;
  return `<${q}conditionalFormatting sqref="${rule.cell}">${cfRule}</${q}conditionalFormatting>`;
}

function removalSplices(
  index: SheetIndex,
  ours: ReadonlySet<number>,
  cells: ReadonlySet<string>,
): Splice[] {
  const { xml } = index;
  const spots = [...cells].flatMap((cell) => parseCellName(cell) ?? []);
  return findHighlights(index, ours).flatMap(({ group, rule, sqref }) => {
    const names = sqref.split(/\s+/);
    const kept = names.filter((name) =>
      areasOf(name).every((area) => !spots.some((spot) => areaHolds(area, spot))),
    );
    if (kept.length === names.length) return [];
    if ([...children(xml, group)].length > 1) return [replaceElement(rule, "")];
    if (kept.length === 0) return [replaceElement(group, "")];
    const text = withAttribute(openTag(xml, group), "sqref", kept.join(" "));
    return [{ at: group.start, to: group.openEnd, text }];
  });
}
