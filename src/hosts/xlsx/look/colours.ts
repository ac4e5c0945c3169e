import { attribute, numberAttribute } from "../xml/attributes";
import { childNamed, children, openTag, rootOf } from "../xml/scan";

/** The colours files name by number only (ECMA-376 18.8.27); 64 and 65 are the system's own. */
const INDEXED =
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Office's theme, for files that bring none: in the order cells number them. */
const OFFICE_THEME =
  "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72".split(" ");

/** The theme's colours in the order cells number them: light and dark are swapped in the part. */
export function themeColours(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const elements = childNamed(xml, rootOf(xml), "themeElements");
  const scheme = elements && childNamed(xml, elements, "clrScheme");
  if (!scheme) return OFFICE_THEME;
  const colours = [...children(xml, scheme)].map((slot) => {
    const colour = [...children(xml, slot)][0];
    const tag = colour ? openTag(xml, colour) : "";
    return attribute(tag, "lastClr") ?? attribute(tag, "val") ?? "000000";
  });
  const [dark1 = "000000", light1 = "ffffff", dark2 = "44546a", light2 = "e7e6e6"] = colours;
  return [light1, dark1, light2, dark2, ...colours.slice(4)];
}

/** The colour of a <color>-like tag as "#rrggbb"; null for automatic or none. */
export function colourOf(tag: string, theme: readonly string[]): string | null {
  const base = baseOf(tag, theme);
  if (base === null || !/^[0-9a-f]{6}$/i.test(base)) return null;
  const tint = Number(attribute(tag, "tint") ?? 0);
  return `#${Number.isFinite(tint) && tint !== 0 ? tinted(base, tint) : base.toLowerCase()}`;
}

function baseOf(tag: string, theme: readonly string[]): string | null {
  const rgb = attribute(tag, "rgb");
  if (rgb) return rgb.slice(-6);
  const index = attribute(tag, "theme");
  if (index !== null) return theme[Number(index)] ?? null;
  return INDEXED[numberAttribute(tag, "indexed", -1)] ?? null;
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16);
      const next = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(Math.min(255, Math.max(0, next)))
        .toString(16)
        .padStart(2, "0");
    })
    .join("");
}
