import { createGrid, type Area, type Cell, type Grid, type Spot } from "../../../src/core";

/**
 * A sheet drawn in text: one line a row, cells between `|`, `<` joins a cell to the one on its left
 * and `^` to the one above (merged), `\n` is a line break in a cell. Plain numbers become numbers,
 * text in quotes stays text. Empty lines are empty rows.
 */
export function sheetOf(drawing: string, name = "自评表"): Grid {
  const rows = drawing
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const cells: [Spot, Cell][] = [];
  const merges: Area[] = [];
  rows.forEach((row, i) =>
    row.forEach((text, j) => {
      if (text === "<" || text === "^") return;
      const spot = { row: i + 1, column: j + 1 };
      const area = areaFrom(rows, i, j);
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
      if (text !== "") cells.push([spot, cellOf(text.replaceAll("\\n", "\n"))]);
    }),
  );
  return createGrid({ sheet: name, cells, merges });
}

function areaFrom(rows: readonly (readonly string[])[], i: number, j: number): Area {
  let right = j;
  while (rows[i]?.[right + 1] === "<") right += 1;
  let bottom = i;
  while (rows[bottom + 1]?.[j] === "^") bottom += 1;
  return { top: i + 1, left: j + 1, bottom: bottom + 1, right: right + 1 };
}

function cellOf(text: string): Cell {
  const format = "General";
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), text, formula: null, format };
  const plain = text.replace(/^"(.*)"$/s, "$1");
  return { value: plain, text: plain, formula: null, format };
}
