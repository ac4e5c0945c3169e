import { applySplices, replaceElement, type Splice } from "../xml/splice";
import { escapeXml } from "../xml/text";
import type { CellChanges } from "./cell-markup";
import { takeApart } from "./cell-parts";
import { formulaCells, SheetFormulas } from "./formulas";
import type { SheetIndex } from "./sheet-index";

/**
 * When the cell that holds the text of a shared formula is overwritten, the cells that share it get
 * their own text; nothing changes for those that share another.
 */
export function unshareSplices(index: SheetIndex, changes: CellChanges): Splice[] {
  const { xml, prefix } = index;
  const lost = lostMasters(index, changes);
  if (lost.size === 0) return [];
  const formulas = new SheetFormulas(index);
  const splices: Splice[] = [];
  for (const { spot, cell } of formulaCells(index)) {
    if (changes.get(spot.row)?.has(spot.column)) continue;
    const { formula } = takeApart(xml, index.cellStart(cell));
    if (formula?.type !== "shared" || formula.text !== "" || !lost.has(formula.shared ?? "")) {
      continue;
    }
    const text = escapeXml(formulas.textAt(formula, spot));
    splices.push(replaceElement(formula.element, `<${prefix}f>${text}</${prefix}f>`));
  }
  return splices;
}

/** Gives every formula of a sheet its own text: before rows move, no cell may lean on another. */
export function unshareAll(index: SheetIndex): string {
  const { xml, prefix } = index;
  const formulas = new SheetFormulas(index);
  const splices: Splice[] = [];
  for (const { spot, cell } of formulaCells(index)) {
    const { formula } = takeApart(xml, index.cellStart(cell));
    if (formula?.type !== "shared") continue;
    const text = escapeXml(formulas.textAt(formula, spot));
    splices.push(replaceElement(formula.element, `<${prefix}f>${text}</${prefix}f>`));
  }
  return applySplices(xml, splices);
}

function lostMasters(index: SheetIndex, changes: CellChanges): Set<string> {
  const lost = new Set<string>();
  for (const [row, cells] of changes) {
    const span = index.findRow(row);
    if (!span) continue;
    for (const column of cells.keys()) {
      const cell = index.findCell(span, column);
      const formula = cell < 0 ? null : takeApart(index.xml, index.cellStart(cell)).formula;
      if (formula?.type === "shared" && formula.text !== "" && formula.shared !== null) {
        lost.add(formula.shared);
      }
    }
  }
  return lost;
}
