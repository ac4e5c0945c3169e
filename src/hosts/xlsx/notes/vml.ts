import { HostError } from "../../../app/errors";
import type { Spot } from "../../../core";

/**
 * The drawing that shows notes is VML, which Excel itself doesn't always write well-formed: it is
 * patched as text and never parsed.
 */
const NAMESPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
];
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shape numbers come in blocks of this many, one block or more a drawing. */
const BLOCK = 1024;

/** A new drawing for the block of shape numbers given. */
export function emptyDrawing(block: number): string {
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
  return `<xml ${NAMESPACES.join(" ")}>${layout}${SHAPE_TYPE}</xml>`;
}

/** The blocks of shape numbers that a drawing has taken. */
export function blocksOf(vml: string): number[] {
  return [...vml.matchAll(/idmap[^>]*\bdata="([\d,\s]+)"/g)].flatMap(([, list = ""]) =>
    list.split(",").map(Number),
  );
}

/** The drawing with its shape numbers in other blocks, from the one given on: no two drawings share one. */
export function renumberShapes(vml: string, block: number): string {
  const known = blocksOf(vml);
  const moved = new Map(known.map((old, i) => [old, block + i]));
  return vml
    .replace(
      /(idmap[^>]*\bdata=")[\d,\s]+(")/g,
      (_, open: string, close: string) => open + [...moved.values()].join(",") + close,
    )
    .replace(/(_x0000_s)(\d+)/g, (whole, mark: string, number: string) => {
      const to = moved.get(Math.floor(Number(number) / BLOCK));
      return to === undefined ? whole : mark + String(to * BLOCK + (Number(number) % BLOCK));
    });
}

/** The drawing with the box of a note on a cell, hidden until the cell is pointed at. */
export function addNoteShape(vml: string, spot: Spot): string {
  const end = vml.lastIndexOf("</xml");
  if (end < 0) throw new HostError("unsupported-part", { detail: "drawing of notes" });
  const head = /<(?:\w+:)?xml[^>]*>/.exec(vml)?.[0] ?? "";
  const missing = NAMESPACES.filter((namespace) => !head.includes(namespace)).join(" ");
  const scope = missing ? `${missing} ` : "";
  const type = vml.includes('id="_x0000_t202"')
    ? ""
    : SHAPE_TYPE.replace("<v:shapetype ", `<v:shapetype ${scope}`);
  return vml.slice(0, end) + type + noteShape(nextNumber(vml), spot, scope) + vml.slice(end);
}

function nextNumber(vml: string): number {
  let highest = Math.max(1, ...blocksOf(vml).slice(0, 1)) * BLOCK;
  for (const [, number] of vml.matchAll(/_x0000_s(\d+)/g)) {
    highest = Math.max(highest, Number(number));
  }
  return highest + 1;
}

function noteShape(number: number, { row, column }: Spot, scope: string): string {
  const anchor = [column, 15, Math.max(0, row - 2), 2, column + 2, 31, row + 2, 1].join(", ");
  return [
    `<v:shape ${scope}id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>`,
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`,
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData>`,
    `</v:shape>`,
  ].join("");
}

const SHAPE = /<(\w+:)?shape\s[\s\S]*?<\/\1?shape\s*>/g;

/** The drawing without the box of a cell's note. */
export function removeNoteShape(vml: string, { row, column }: Spot): string {
  return vml.replace(SHAPE, (shape) => {
    const isNote = /ObjectType=["']Note["']/.test(shape);
    const isHere = holds(shape, "Row", row - 1) && holds(shape, "Column", column - 1);
    return isNote && isHere ? "" : shape;
  });
}

function holds(shape: string, name: string, value: number): boolean {
  const match = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(shape);
  return match !== null && Number(match[1]) === value;
}
