import { parseAreaName, type Spot } from "../../../core";
import { dependentsOf, type Formula } from "../formula/dependents";
import type { ReferenceReader, SheetArea } from "../formula/references";
import { withoutAttribute } from "../xml/attributes";
import { applySplices, replaceElement, type Splice } from "../xml/splice";
import { takeApart } from "./cell-parts";
import { formulaCells, SheetFormulas } from "./formulas";
import type { SheetIndex } from "./sheet-index";

/** A sheet of the workbook with its part. */
export interface IndexedSheet {
  readonly name: string;
  readonly path: string;
  readonly index: SheetIndex;
}

interface Place {
  readonly sheet: IndexedSheet;
  readonly cell: number;
}

/** Every formula of some sheets. */
export function formulasOf(
  sheets: readonly IndexedSheet[],
  references: ReferenceReader,
): Formula<Place>[] {
  return sheets.flatMap((sheet) => {
    const { index, name } = sheet;
    const shared = new SheetFormulas(index);
    return [...formulaCells(index)].flatMap(({ spot, cell }) => {
      const { formula } = takeApart(index.xml, index.cellStart(cell));
      if (!formula) return [];
      const reads =
        formula.type === "dataTable"
          ? { areas: [], everything: true }
          : references.of(shared.textAt(formula, spot), name);
      const area = (formula.type === "array" && parseAreaName(formula.ref ?? "")) || single(spot);
      return [{ place: { sheet, cell }, fills: { sheet: name.toLowerCase(), area }, reads }];
    });
  });
}

function single({ row, column }: Spot): SheetArea["area"] {
  return { top: row, left: column, bottom: row, right: column };
}

/**
 * Drops the results of formulas that depend on the written cells: programs that trust them would
 * show what no longer holds, and those that don't find one work it out. Gives the changed parts by
 * path.
 */
export function dropStaleResults(
  formulas: readonly Formula<Place>[],
  written: readonly SheetArea[],
): Map<string, string> {
  const bySheet = new Map<IndexedSheet, Splice[]>();
  for (const { place } of dependentsOf(formulas, written)) {
    const { xml } = place.sheet.index;
    const splices = resultSplices(xml, place.sheet.index.cellStart(place.cell));
    const list = bySheet.get(place.sheet);
    if (list) list.push(...splices);
    else bySheet.set(place.sheet, splices);
  }
  return new Map(
    [...bySheet].map(([{ path, index }, splices]) => [path, applySplices(index.xml, splices)]),
  );
}

function resultSplices(xml: string, start: number): Splice[] {
  const { element, tag, type, value } = takeApart(xml, start);
  if (!value) return [];
  const splices = [replaceElement(value, "")];
  if (type !== "n") {
    const text = withoutAttribute(tag, "t");
    splices.unshift({ at: element.start, to: element.openEnd, text });
  }
  return splices;
}
