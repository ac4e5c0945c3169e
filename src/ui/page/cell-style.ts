import type { CSSProperties } from "react";
import type { BorderLook, CellLook } from "../../app/look";

/** Fonts of Chinese forms and what stands in for them where they are missing. */
const STAND_INS =
  '"Songti SC", "Noto Serif CJK SC", "Noto Sans CJK SC", "Microsoft YaHei UI", sans-serif';

/** The look of a cell as CSS. Numbers stand right unless the cell says otherwise. */
export function cellStyle(look: CellLook, isNumber: boolean): CSSProperties {
  const { font, size, bold, italic, underline, strike, colour, fill, borders } = look;
  const lines = [underline ? "underline" : "", strike ? "line-through" : ""].join(" ").trim();
  return {
    fontFamily: `"${font.replaceAll('"', "")}", ${STAND_INS}`,
    fontSize: size,
    textAlign: look.horizontal ?? (isNumber ? "right" : "left"),
    verticalAlign: look.vertical,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(lines ? { textDecoration: lines } : {}),
    ...(colour ? { color: colour } : {}),
    ...(fill ? { backgroundColor: fill } : {}),
    ...(look.indent > 0 ? { paddingLeft: look.indent * 12 } : {}),
    ...border("borderTop", borders.top),
    ...border("borderRight", borders.right),
    ...border("borderBottom", borders.bottom),
    ...border("borderLeft", borders.left),
  };
}

function border(side: string, line: BorderLook | null): CSSProperties {
  return line ? { [side]: `${line.width}px ${line.style} ${line.colour}` } : {};
}
