import type { BorderLook, CellLook, Side } from "../../../app/look";
import { attribute, flag, numberAttribute } from "../xml/attributes";
import { childNamed, children, childrenNamed, openTag, rootOf, type Element } from "../xml/scan";
import { colourOf } from "./colours";

/** CSS pixels in a point. */
const POINT = 96 / 72;

type Font = Pick<CellLook, "font" | "size" | "bold" | "italic" | "underline" | "strike" | "colour">;
type Borders = CellLook["borders"];

const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };

const PLAIN_FONT: Font = {
  font: "Calibri",
  size: 11 * POINT,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
};

const PLAIN: CellLook = {
  ...PLAIN_FONT,
  fill: null,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: NO_BORDERS,
};

/** The looks of the cell styles, by style index; the default font's size comes first. */
export function readCellLooks(xml: string | null, theme: readonly string[]): readonly CellLook[] {
  if (xml === null) return [PLAIN];
  const root = rootOf(xml);
  const list = (name: string, item: string): readonly Element[] => {
    const found = childNamed(xml, root, name);
    return found ? childrenNamed(xml, found, item) : [];
  };
  const fonts = list("fonts", "font").map((font) => readFont(xml, font, theme));
  const fills = list("fills", "fill").map((fill) => readFill(xml, fill, theme));
  const borders = list("borders", "border").map((border) => readBorders(xml, border, theme));
  return list("cellXfs", "xf").map((format): CellLook => {
    const tag = openTag(xml, format);
    return {
      ...(fonts[numberAttribute(tag, "fontId", 0)] ?? PLAIN_FONT),
      fill: fills[numberAttribute(tag, "fillId", 0)] ?? null,
      borders: borders[numberAttribute(tag, "borderId", 0)] ?? NO_BORDERS,
      ...readAlignment(xml, format),
    };
  });
}

export function plainLook(looks: readonly CellLook[]): CellLook {
  return looks[0] ?? PLAIN;
}

function readFont(xml: string, font: Element, theme: readonly string[]): Font {
  const parts = new Map([...children(xml, font)].map((part) => [part.local, openTag(xml, part)]));
  const on = (name: string): boolean => {
    const tag = parts.get(name);
    return tag !== undefined && (attribute(tag, "val") === null || flag(tag, "val"));
  };
  const underline = parts.get("u");
  return {
    font: attribute(parts.get("name") ?? "", "val") ?? PLAIN_FONT.font,
    size: numberAttribute(parts.get("sz") ?? "", "val", 11) * POINT,
    bold: on("b"),
    italic: on("i"),
    underline: underline !== undefined && attribute(underline, "val") !== "none",
    strike: on("strike"),
    colour: colourOf(parts.get("color") ?? "", theme),
  };
}

/** Solid fills, and patterns by their ground colour. */
function readFill(xml: string, fill: Element, theme: readonly string[]): string | null {
  const pattern = childNamed(xml, fill, "patternFill");
  if (!pattern) return null;
  const kind = attribute(openTag(xml, pattern), "patternType") ?? "none";
  if (kind === "none") return null;
  const colour = childNamed(xml, pattern, kind === "solid" ? "fgColor" : "bgColor");
  return colour ? colourOf(openTag(xml, colour), theme) : null;
}

const LINES: Readonly<Record<string, Pick<BorderLook, "width" | "style">>> = {
  thin: { width: 1, style: "solid" },
  hair: { width: 1, style: "dotted" },
  dotted: { width: 1, style: "dotted" },
  dashed: { width: 1, style: "dashed" },
  dashDot: { width: 1, style: "dashed" },
  dashDotDot: { width: 1, style: "dashed" },
  medium: { width: 2, style: "solid" },
  mediumDashed: { width: 2, style: "dashed" },
  mediumDashDot: { width: 2, style: "dashed" },
  mediumDashDotDot: { width: 2, style: "dashed" },
  slantDashDot: { width: 2, style: "dashed" },
  thick: { width: 3, style: "solid" },
  double: { width: 3, style: "double" },
};

function readBorders(xml: string, border: Element, theme: readonly string[]): Borders {
  const side = (...names: readonly string[]): BorderLook | null => {
    const element = names.map((name) => childNamed(xml, border, name)).find((one) => one);
    const line = element && LINES[attribute(openTag(xml, element), "style") ?? "none"];
    if (!line) return null;
    const colour = childNamed(xml, element, "color");
    return { ...line, colour: (colour && colourOf(openTag(xml, colour), theme)) ?? "#000000" };
  };
  const sides: Record<Side, BorderLook | null> = {
    top: side("top"),
    right: side("right", "end"),
    bottom: side("bottom"),
    left: side("left", "start"),
  };
  return sides;
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
  fill: "left",
};

function readAlignment(
  xml: string,
  format: Element,
): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent"> {
  const alignment = childNamed(xml, format, "alignment");
  const tag = alignment ? openTag(xml, alignment) : "";
  const vertical = attribute(tag, "vertical") ?? "bottom";
  return {
    horizontal: HORIZONTAL[attribute(tag, "horizontal") ?? ""] ?? null,
    vertical: vertical === "top" ? "top" : vertical === "bottom" ? "bottom" : "middle",
    wrap: flag(tag, "wrapText"),
    indent: numberAttribute(tag, "indent", 0),
  };
}
