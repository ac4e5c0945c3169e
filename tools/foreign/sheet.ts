import { canonical, element, elements, local, prune, textOf, type Node } from "./xml-tree";

/** What was done to a sheet. */
export interface Touched {
  readonly sheet: string;
  /** The number each cell must hold. */
  readonly values: ReadonlyMap<string, number>;
  readonly highlight: string;
  readonly formula: string;
  readonly note: string;
}

/** What a sheet's part lost or got by mistake; for sheets that were not edited `touched` is null. */
export function sheetLosses(before: Node, after: Node, touched: Touched | null): string[] {
  if (!touched) return compareRest(before, after);
  const found = [...cellLosses(before, after, touched), ...orderFaults(before, after)];
  const isTouched = (cell: Node): boolean => touched.values.has(cell.attributes.get("r") ?? "");
  const oldRows = new Set(rowsOf(before).map(({ attributes }) => attributes.get("r")));
  nameCells(before);
  nameCells(after);
  for (const tree of [before, after]) prune(tree, (node) => local(node) === "c" && isTouched(node));
  prune(after, (node) => {
    const isNew = local(node) === "row" && !oldRows.has(node.attributes.get("r"));
    return isNew && elements(node).length === 0 && node.attributes.has("r");
  });
  if (!removeOurRule(after, touched)) found.push("no highlight");
  if (!element(before, "legacyDrawing")) {
    const ours = element(after, "legacyDrawing");
    after.children = after.children.filter((child) => child !== ours);
  }
  return [...found, ...compareRest(before, after)];
}

function rowsOf(sheet: Node): Node[] {
  const data = element(sheet, "sheetData");
  return data ? elements(data, "row") : [];
}

/** Gives rows and cells without address the one they have by their place. */
function nameCells(sheet: Node): void {
  let row = 0;
  for (const each of rowsOf(sheet)) {
    row = Number(each.attributes.get("r") ?? row + 1);
    let column = 0;
    for (const cell of elements(each, "c")) {
      const letters = /^[A-Z]+/.exec(cell.attributes.get("r") ?? "")?.[0];
      column = letters ? numberOf(letters) : column + 1;
      cell.attributes.set("r", nameOf(column) + String(row));
    }
  }
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function nameOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? nameOf(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The edited cells must hold their number, and keep style and extensions. */
function cellLosses(before: Node, after: Node, { values }: Touched): string[] {
  nameCells(before);
  nameCells(after);
  const old = cellsOf(before);
  const now = cellsOf(after);
  const found: string[] = [];
  for (const [name, value] of values) {
    const cell = now.get(name);
    const held = cell && element(cell, "v");
    if (!cell || !held || Number(textOf(held)) !== value || cell.attributes.has("t")) {
      found.push(`${name} does not hold ${value}`);
    }
    const was = old.get(name);
    if (was && was.attributes.get("s") !== cell?.attributes.get("s")) found.push(`${name}: style`);
    const extension = was && element(was, "extLst");
    const kept = cell && element(cell, "extLst");
    if (extension && (!kept || canonical(kept) !== canonical(extension))) {
      found.push(`${name}: extensions`);
    }
  }
  for (const [name, cell] of old) {
    if (!now.has(name)) found.push(`${name}: gone, was ${canonical(cell).slice(0, 80)}`);
  }
  return found;
}

function cellsOf(sheet: Node): Map<string, Node> {
  return new Map(
    rowsOf(sheet)
      .flatMap((row) => elements(row, "c"))
      .map((cell) => [cell.attributes.get("r") ?? "", cell]),
  );
}

function removeOurRule(after: Node, { highlight, formula }: Touched): boolean {
  const ours = elements(after, "conditionalFormatting").find((group) => {
    const [rule, ...others] = elements(group, "cfRule");
    const isOurs = group.attributes.get("sqref") === highlight && others.length === 0;
    return isOurs && rule && textOf(element(rule, "formula")) === formula;
  });
  prune(after, (node) => node === ours);
  return ours !== undefined && element(ours, "cfRule")?.attributes.get("dxfId") !== undefined;
}

/** What is left must be the same, but for hints that grew and results that went stale. */
function compareRest(before: Node, after: Node): string[] {
  for (const tree of [before, after]) {
    nameCells(tree);
    element(tree, "dimension")?.attributes.delete("ref");
    for (const row of rowsOf(tree)) {
      row.attributes.delete("spans");
      for (const cell of elements(row, "c")) {
        if (!element(cell, "f")) continue;
        cell.attributes.delete("t");
        prune(cell, (node) => local(node) === "v");
      }
    }
  }
  const a = canonical(before);
  const b = canonical(after);
  if (a === b) return [];
  let at = 0;
  while (a[at] === b[at]) at++;
  return [`differs: ${a.slice(Math.max(0, at - 80), at + 80)} | ${b.slice(at, at + 80)}`];
}

/** A rule must stand before what the schema has after it. */
function orderFaults(before: Node, after: Node): string[] {
  const late = ["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"];
  const end = ["drawing", "legacyDrawing", "legacyDrawingHF", "picture", "tableParts", "extLst"];
  const order = ["mergeCells", "phoneticPr", "conditionalFormatting", ...late, ...end];
  const ranks = (tree: Node): number[] =>
    elements(tree)
      .map((node) => order.indexOf(local(node)))
      .filter((rank) => rank >= 0);
  const isSorted = (list: number[]): boolean =>
    list.every((rank, i) => i === 0 || rank >= (list[i - 1] ?? 0));
  return isSorted(ranks(before)) && !isSorted(ranks(after)) ? ["elements out of order"] : [];
}
