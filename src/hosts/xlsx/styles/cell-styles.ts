import { attribute, flag, numberAttribute } from "../xml/attributes";
import { childNamed, children, childrenNamed, openTag, rootOf, type Element } from "../xml/scan";
import { BUILT_IN_FORMATS } from "./built-in-formats";

/** What reading needs of a cell style. */
export interface CellStyle {
  readonly format: string;
  /** Whether the cell refuses writing once its sheet is protected. */
  readonly locked: boolean;
}

const PLAIN: CellStyle = { format: "General", locked: true };

/** The cell styles by index; an index the part doesn't have is plain. */
export class CellStyles {
  private readonly styles: readonly CellStyle[];

  constructor(xml: string | null) {
    this.styles = xml === null ? [] : readStyles(xml);
  }

  at(index: number): CellStyle {
    return this.styles[index] ?? PLAIN;
  }
}

function readStyles(xml: string): CellStyle[] {
  const root = rootOf(xml);
  const formats = readFormats(xml, root);
  const list = childNamed(xml, root, "cellXfs");
  if (!list) return [];
  return [...children(xml, list)].map((child) => {
    const element = child.local === "AlternateContent" ? fallbackOf(xml, child) : child;
    if (!element) return PLAIN;
    const id = numberAttribute(openTag(xml, element), "numFmtId", 0);
    const protection = childNamed(xml, element, "protection");
    const tag = protection ? openTag(xml, protection) : "";
    return {
      format: formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General",
      locked: attribute(tag, "locked") === null || flag(tag, "locked"),
    };
  });
}

/** Hancom Office wraps a style in alternatives; it counts as one style. */
function fallbackOf(xml: string, wrapper: Element): Element | null {
  const branches = [...children(xml, wrapper)];
  const branch = branches.find(({ local }) => local === "Fallback") ?? branches[0];
  return branch ? childNamed(xml, branch, "xf") : null;
}

function readFormats(xml: string, root: Element): Map<number, string> {
  const list = childNamed(xml, root, "numFmts");
  const formats = new Map<number, string>();
  if (!list) return formats;
  for (const element of childrenNamed(xml, list, "numFmt")) {
    const tag = openTag(xml, element);
    const code = attribute(tag, "formatCode");
    if (code) formats.set(numberAttribute(tag, "numFmtId", -1), code);
  }
  return formats;
}
