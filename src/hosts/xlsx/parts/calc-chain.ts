import { attribute, withAttribute } from "../xml/attributes";
import { childrenNamed, openTag, rootOf } from "../xml/scan";
import { applySplices, replaceElement, type Splice } from "../xml/splice";
import { removeOverride } from "./content-types";
import type { PartStore } from "./part-store";
import { relationshipOfType, removeRelationship } from "./relationships";

/**
 * Takes cells that hold no formula any more out of the calculation chain, in which Excel would call
 * them damage. `cells` are A1 addresses on the sheet with this id.
 */
export function removeFromCalcChain(
  parts: PartStore,
  workbook: string,
  sheetId: string,
  cells: ReadonlySet<string>,
): void {
  const path = relationshipOfType(parts, workbook, "calcChain")?.target;
  const xml = path === undefined ? null : parts.read(path);
  if (path === undefined || xml === null) return;
  const splices: Splice[] = [];
  let kept = 0;
  let sheet: string | null = null;
  let sheetIsStated = true;
  for (const link of childrenNamed(xml, rootOf(xml), "c")) {
    const tag = openTag(xml, link);
    const stated = attribute(tag, "i");
    sheet = stated ?? sheet;
    if (sheet === sheetId && cells.has(attribute(tag, "r") ?? "")) {
      splices.push(replaceElement(link, ""));
      // A link without a sheet means that of the link before it, which is gone now.
      sheetIsStated &&= stated === null;
      continue;
    }
    kept++;
    if (!sheetIsStated && stated === null && sheet !== null) {
      const text = withAttribute(tag, "i", sheet);
      splices.push({ at: link.start, to: link.openEnd, text });
    }
    sheetIsStated = true;
  }
  if (splices.length === 0) return;
  if (kept > 0) parts.put(path, applySplices(xml, splices));
  else dropCalcChain(parts, workbook);
}

/** Removes the chain; without one, Excel builds it anew. */
export function dropCalcChain(parts: PartStore, workbook: string): void {
  const chain = relationshipOfType(parts, workbook, "calcChain");
  if (!chain) return;
  parts.put(chain.target, null);
  removeRelationship(parts, workbook, chain.id);
  removeOverride(parts, chain.target);
}
