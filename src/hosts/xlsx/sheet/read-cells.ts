import type { Cell, CellValue, Spot } from "../../../core";
import { HostError } from "../../../app/errors";
import type { SharedStrings } from "../shared-strings";
import type { CellStyles } from "../styles/cell-styles";
import type { ShownText } from "../../../app/cell-text";
import { takeApart, valueOf } from "./cell-parts";
import { SheetFormulas } from "./formulas";
import type { SheetIndex } from "./sheet-index";

/** What the cells of a sheet need from the rest of the workbook. */
export interface ReadContext {
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly shown: ShownText;
  readonly date1904: boolean;
  /** Most cells with content that a sheet may have. */
  readonly cellLimit: number;
}

/** Reads the cells of one worksheet part. Throws HostError: too-large, damaged. */
export class CellReader {
  private readonly formulas: SheetFormulas;
  private readonly quick: RegExp;

  constructor(
    private readonly index: SheetIndex,
    private readonly context: ReadContext,
  ) {
    this.formulas = new SheetFormulas(index);
    this.quick = quickPattern(index.prefix);
  }

  /** The cells in file order; those that hold nothing and are of no special format are left out. */
  *cells(): Generator<[Spot, Cell]> {
    const { index } = this;
    let count = 0;
    for (let i = 0; i < index.rowCount; i++) {
      const { row, firstCell, endCell } = index.rowAt(i);
      for (let at = firstCell; at < endCell; at++) {
        const spot = { row, column: index.columnAt(at) };
        const cell = this.read(at, spot);
        if (!cell) continue;
        if (++count > this.context.cellLimit) throw new HostError("too-large", { detail: "cells" });
        yield [spot, cell];
      }
    }
  }

  /** One cell, null when nothing is stored there. */
  at(spot: Spot): Cell | null {
    const row = this.index.findRow(spot.row);
    const at = row ? this.index.findCell(row, spot.column) : -1;
    return at < 0 ? null : this.read(at, spot);
  }

  /** Whether a formula of several cells holds for this one. */
  isInBlock(spot: Spot): boolean {
    return this.formulas.blockAt(spot) !== null;
  }

  private read(at: number, spot: Spot): Cell | null {
    const { xml } = this.index;
    this.quick.lastIndex = this.index.cellStart(at);
    const match = this.quick.exec(xml);
    if (match && this.quick.lastIndex === this.index.cellEnd(at)) {
      const [, style = "0", type, raw] = match;
      if (raw === undefined) return this.present(null, null, Number(style), spot);
      const number = Number(raw);
      if (Number.isFinite(number)) {
        const value = type === "s" ? this.context.strings.text(number) || null : number;
        return this.present(value, null, Number(style), spot);
      }
    }
    const parts = takeApart(xml, this.index.cellStart(at));
    const formula = parts.formula && `=${this.formulas.textAt(parts.formula, spot)}`;
    return this.present(valueOf(xml, parts, this.context), formula, parts.style, spot);
  }

  private present(value: CellValue, own: string | null, style: number, spot: Spot): Cell | null {
    const { format } = this.context.styles.at(style);
    const block = own === null || own === "=" ? this.formulas.blockAt(spot) : null;
    const formula = block ? `=${block.text}` : own;
    if (value === null && formula === null && format === "General") return null;
    return { value, text: this.context.shown.of(value, format), formula, format };
  }
}

/**
 * The markup that nearly every cell has: address, style, a number or shared string or nothing. What
 * it doesn't match is taken apart with care.
 */
function quickPattern(prefix: string): RegExp {
  return new RegExp(
    `<${prefix}c r="[A-Z]+\\d+"(?: s="(\\d+)")?(?: t="([sn])")?(?:/>|>(?:<${prefix}v>(-?\\d[^<&]*)</${prefix}v>)?</${prefix}c>)`,
    "y",
  );
}
