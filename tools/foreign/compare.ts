import {
  openPackage,
  relationsOf,
  relationsPath,
  sheetPath,
  textOfPart,
  treeOf,
  type Package,
} from "./package";
import { sheetLosses, type Touched } from "./sheet";
import { canonical, element, elements, local, prune, textOf, type Node } from "./xml-tree";

/**
 * Everything of a workbook that an edited copy lacks, or has and should not: parts, elements,
 * attributes, cells. Empty when the copy is whole.
 */
export function losses(before: Uint8Array, after: Uint8Array, touched: Touched): string[] {
  const old = openPackage(before);
  const now = openPackage(after);
  const sheet = sheetPath(old, touched.sheet);
  const checks = partChecks(old, now, sheet, touched);
  const found: string[] = [];
  for (const [path, { name, packed }] of old.parts) {
    const copy = now.parts.get(path);
    if (!copy) found.push(`${name}: gone`);
    else if (!copy.packed.equals(packed)) {
      const check = checks.get(path);
      if (!check) found.push(`${name}: changed`);
      else found.push(...check().map((loss) => `${name}: ${loss}`));
    }
  }
  for (const path of now.parts.keys()) {
    const isOurs = /(comments\d+\.xml|vmldrawing\d+\.vml|\.rels|styles\.xml)$/.test(path);
    if (!old.parts.has(path) && !isOurs) found.push(`${path}: added`);
  }
  return [...found, ...dangling(now, sheet)];
}

type Check = () => string[];

/** The parts that may differ, with what may differ in each. */
function partChecks(
  old: Package,
  now: Package,
  sheet: string,
  touched: Touched,
): Map<string, Check> {
  const both = (path: string): [Node, Node] => [treeOf(old.parts, path), treeOf(now.parts, path)];
  const checks = new Map<string, Check>();
  const add = (path: string, check: Check): void => void checks.set(path.toLowerCase(), check);
  for (const { type, target } of relationsOf(old.parts, old.workbook)) {
    if (type === "worksheet") add(target, () => sheetLosses(...both(target), null));
    if (type === "styles") add(target, () => stylesLosses(...both(target)));
  }
  add(sheet, () => sheetLosses(...both(sheet), touched));
  add(old.workbook, () => workbookLosses(...both(old.workbook)));
  add("[content_types].xml", () => onlyAdded(...both("[Content_Types].xml")));
  add(relationsPath(sheet), () => onlyAdded(...both(relationsPath(sheet))));
  add(relationsPath(old.workbook), () => onlyAdded(...both(relationsPath(old.workbook))));
  for (const { type, target } of relationsOf(old.parts, sheet)) {
    if (type === "comments") add(target, () => commentLosses(...both(target), touched.note));
    if (type === "vmlDrawing") {
      add(target, () => textInserted(textOfPart(old.parts, target), textOfPart(now.parts, target)));
    }
  }
  return checks;
}

function same(what: string, before: Node, after: Node): string[] {
  const a = canonical(before);
  const b = canonical(after);
  if (a === b) return [];
  let at = 0;
  while (a[at] === b[at]) at++;
  return [`${what} differs: ${a.slice(Math.max(0, at - 60), at + 60)} | ${b.slice(at, at + 60)}`];
}

function workbookLosses(before: Node, after: Node): string[] {
  const had = element(before, "calcPr") !== undefined;
  for (const tree of [before, after]) {
    element(tree, "calcPr")?.attributes.delete("fullCalcOnLoad");
    if (!had) prune(tree, (node) => local(node) === "calcPr" && node.attributes.size === 0);
  }
  return same("workbook", before, after);
}

/** One style may be new, the last of its list. */
function stylesLosses(before: Node, after: Node): string[] {
  const list = element(after, "dxfs");
  const old = element(before, "dxfs");
  const isNew = elements(list ?? after).length === elements(old ?? list ?? after).length + 1;
  if (list && old && isNew) {
    list.children.splice(list.children.indexOf(elements(list).at(-1) ?? ""), 1);
    for (const each of [list, old]) each.attributes.delete("count");
  } else if (list && !old) prune(after, (node) => node === list);
  return same("styles", before, after);
}

function onlyAdded(before: Node, after: Node): string[] {
  const kept = new Set(elements(after).map(canonical));
  const lost = elements(before)
    .map(canonical)
    .filter((each) => !kept.has(each));
  return lost.map((each) => `lost ${each}`);
}

function commentLosses(before: Node, after: Node, cell: string): string[] {
  const names = (tree: Node): string[] =>
    elements(element(tree, "authors") ?? tree, "author").map(textOf);
  const old = names(before);
  const lostAuthor = names(after).slice(0, old.length).join("\n") !== old.join("\n");
  for (const tree of [before, after]) {
    prune(tree, (node) => node.attributes.get("ref") === cell || local(node) === "authors");
  }
  return [...(lostAuthor ? ["authors differ"] : []), ...same("comments", before, after)];
}

function textInserted(before: string, after: string): string[] {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const rest = before.slice(at);
  return after.endsWith(rest) ? [] : ["text was not only added"];
}

/** Relationships of the edited sheet and the workbook that lead nowhere, though they did before. */
function dangling({ parts, workbook }: Package, sheet: string): string[] {
  const ours = ["comments", "vmlDrawing", "styles", "worksheet"];
  return [workbook, sheet].flatMap((part) =>
    relationsOf(parts, part)
      .filter(({ type, target }) => ours.includes(type) && !parts.has(target))
      .map(({ target }) => `${part}: no part ${target}`),
  );
}
