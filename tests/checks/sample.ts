import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  areaHolds,
  columnName,
  createGrid,
  parseCellName,
  type Area,
  type Cell,
  type CellValue,
  type Grid,
  type Spot,
} from "../../src/core";

export const CHECKS_FOLDER = resolve(__dirname, "../../src/core/checks");

/** A sheet that can still be changed: what the examples in the docs are written on. */
export class Sheet {
  readonly cells = new Map<
    string,
    { value: CellValue; text: string; formula: string | null; format?: string }
  >();
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(readonly name: string) {}

  /** Any grid as a sheet, to plant faults in it. */
  static of(grid: Grid): Sheet {
    const sheet = new Sheet(grid.sheet);
    for (const row of grid.rows()) {
      for (const [column, cell] of grid.rowCells(row)) sheet.cells.set(key({ row, column }), cell);
    }
    sheet.merges = [...grid.merges];
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
    return sheet;
  }

  textAt(spot: Spot): string {
    return this.cells.get(key(spot))?.text ?? "";
  }

  /** What a person types: a plain number becomes a number, everything else stays text. */
  type(spot: Spot, text: string): void {
    const formula = /^公式 (.+?) → (.+)$/.exec(text);
    const shown = formula?.[2] ?? text;
    const number = /^-?\d+(\.\d+)?$/.test(shown) ? Number(shown) : null;
    this.put(spot, number ?? shown, {
      text: shown,
      formula: formula?.[1] ? `=${formula[1]}` : null,
    });
  }

  put(spot: Spot, value: CellValue, how: { text?: string; formula?: string | null } = {}): void {
    const kept = this.cells.get(key(spot));
    if (value === null) this.cells.delete(key(spot));
    else {
      this.cells.set(key(spot), {
        ...(kept?.format && typeof kept.value === typeof value ? { format: kept.format } : {}),
        value,
        text: how.text ?? String(value),
        formula: how.formula ?? null,
      });
    }
  }

  clear(spot: Spot): void {
    this.cells.delete(key(spot));
  }

  unmerge(spot: Spot): void {
    this.merges = this.merges.filter((area) => !areaHolds(area, spot));
  }

  /** A new empty row before the given one; merged areas across it grow. */
  insertRow(before: number): void {
    const moved = [...this.cells].map(([place, cell]) => {
      const { row, column } = spotOf(place);
      return [key({ row: row >= before ? row + 1 : row, column }), cell] as const;
    });
    this.cells.clear();
    for (const [place, cell] of moved) this.cells.set(place, cell);
    this.merges = this.merges.map((area) => ({
      ...area,
      top: area.top >= before ? area.top + 1 : area.top,
      bottom: area.bottom >= before ? area.bottom + 1 : area.bottom,
    }));
  }

  /** Rows and columns of every cell whose text is the given one. */
  find(text: string): Spot[] {
    return [...this.cells]
      .filter(([, cell]) => cell.text === text)
      .map(([place]) => spotOf(place))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  clone(name: string): Sheet {
    const copy = new Sheet(name);
    for (const [place, cell] of this.cells) copy.cells.set(place, { ...cell });
    copy.merges = [...this.merges];
    return copy;
  }

  grid(): Grid {
    const cells = [...this.cells].map(([place, cell]): readonly [Spot, Cell] => [
      spotOf(place),
      { format: "General", ...cell },
    ]);
    const { merges, hiddenRows, hiddenColumns } = this;
    return createGrid({ sheet: this.name, cells, merges, hiddenRows, hiddenColumns });
  }
}

function key({ row, column }: Spot): string {
  return `${columnName(column)}${row}`;
}

function spotOf(place: string): Spot {
  const spot = parseCellName(place);
  if (!spot) throw new Error(`no cell ${place}`);
  return spot;
}

/** The sheet drawn as a table in a markdown file of the checks' folder. */
export function sheetFrom(file: string, name: string): Sheet {
  const sheet = new Sheet(name);
  const lines = readFileSync(resolve(CHECKS_FOLDER, file), "utf8").split("\n");
  const rows = lines.filter((line) => line.startsWith("|")).slice(2);
  const drawn = rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  drawn.forEach((cells, r) => {
    cells.forEach((text, c) => {
      const spot = { row: r + 1, column: c + 1 };
      if (text === "<<" || text === "^^") return;
      if (text !== "") sheet.type(spot, text);
      const width = run(cells.slice(c + 1), "<<");
      const height = run(
        drawn.slice(r + 1).map((below) => below[c] ?? ""),
        "^^",
      );
      if (width + height === 0) return;
      sheet.merges.push({
        top: spot.row,
        left: spot.column,
        bottom: spot.row + height,
        right: spot.column + width,
      });
    });
  });
  return sheet;
}

function run(cells: readonly string[], mark: string): number {
  const end = cells.findIndex((cell) => cell !== mark);
  return end < 0 ? cells.length : end;
}
