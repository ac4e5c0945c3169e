import { HostError } from "../../../app/errors";
import { areaHolds, parseAreaName, type Area, type Spot } from "../../../core";
import { shiftFormula } from "../formula/shift";
import { takeApart, type FormulaPart } from "./cell-parts";
import type { SheetIndex } from "./sheet-index";

interface Master extends Spot {
  readonly text: string;
}

/** An array formula or data table: one formula for an area. */
export interface Block {
  readonly area: Area;
  readonly master: Spot;
  readonly text: string;
}

/** Rows are looked up in groups, so that a block of many rows costs little. */
const GROUP = 64;
const GROUP_LIMIT = 1_000_000;

interface Shared {
  readonly masters: ReadonlyMap<string, Master>;
  readonly blocks: ReadonlyMap<number, readonly Block[]>;
}

/** The formulas of a sheet that stand in one cell and hold for others; looked up when first needed. */
export class SheetFormulas {
  private known: Shared | null = null;

  constructor(private readonly index: SheetIndex) {}

  /** A cell's own formula text without "=", a shared one moved to where the cell stands. */
  textAt(formula: FormulaPart, { row, column }: Spot): string {
    if (formula.text !== "" || formula.type !== "shared" || formula.shared === null) {
      return formula.text;
    }
    const master = this.lookUp().masters.get(formula.shared);
    if (!master) return "";
    return shiftFormula(master.text, row - master.row, column - master.column);
  }

  /** The array formula or data table of several cells that covers this one, null when none does. */
  blockAt(spot: Spot): Block | null {
    const { blocks } = this.lookUp();
    if (blocks.size === 0) return null;
    const group = blocks.get(Math.floor(spot.row / GROUP));
    return group?.find(({ area }) => areaHolds(area, spot)) ?? null;
  }

  private lookUp(): Shared {
    return (this.known ??= findShared(this.index));
  }
}

function findShared(index: SheetIndex): Shared {
  const masters = new Map<string, Master>();
  const blocks = new Map<number, Block[]>();
  if (!/\bt\s*=\s*["'](?:shared|array|dataTable)["']/.test(index.xml)) return { masters, blocks };
  let grouped = 0;
  for (const { spot, cell } of formulaCells(index)) {
    const { formula } = takeApart(index.xml, index.cellStart(cell));
    if (!formula) continue;
    const { type, shared, text } = formula;
    if (type === "shared" && text !== "" && shared !== null) masters.set(shared, { ...spot, text });
    if (type !== "array" && type !== "dataTable") continue;
    const area = parseAreaName(formula.ref ?? "");
    if (!area || (area.top === area.bottom && area.left === area.right)) continue;
    const block = { area, master: spot, text: type === "array" ? text : "TABLE()" };
    for (let group = Math.floor(area.top / GROUP); group <= area.bottom / GROUP; group++) {
      if (++grouped > GROUP_LIMIT) throw new HostError("too-large", { detail: "array formulas" });
      const list = blocks.get(group);
      if (list) list.push(block);
      else blocks.set(group, [block]);
    }
  }
  return { masters, blocks };
}

/** The cells whose markup holds an <f>, in file order. */
export function* formulaCells(index: SheetIndex): Generator<{ spot: Spot; cell: number }> {
  const { xml } = index;
  const mark = `<${index.prefix}f`;
  let found = xml.indexOf(mark, index.sheetData.openEnd);
  for (let i = 0; i < index.rowCount && found >= 0; i++) {
    const { row, firstCell, endCell } = index.rowAt(i);
    for (let cell = firstCell; cell < endCell && found >= 0; cell++) {
      const start = index.cellStart(cell);
      if (found < start) found = xml.indexOf(mark, start);
      if (found < 0 || found >= index.cellEnd(cell)) continue;
      yield { spot: { row, column: index.columnAt(cell) }, cell };
    }
  }
}
