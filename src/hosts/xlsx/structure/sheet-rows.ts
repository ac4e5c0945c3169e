import { rowAfter, type RowChange } from "../../../core";
import { formulaAfter, referenceAfter } from "./formula-rows";
import { mapFormulas } from "./map-formulas";

export interface SheetRowChange extends RowChange {
  /** For an insertion: the row whose cells' styles, height and sideways merges the new rows take. */
  readonly like: number;
}

const ROW = /<((?:\w+:)?)row\b([^>]*?)(\/>|>[\s\S]*?<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>[\s\S]*?<\/\1c>)/g;
/** Elements below sheetData that say where they stand in `ref` or `sqref`. */
const PLACED =
  /(<(?:\w+:)?(?:dimension|mergeCell|hyperlink|autoFilter|sortState|sortCondition|dataValidation|conditionalFormatting|protectedRange|ignoredError|selection|pane|cellWatch)\b[^>]*?\b(?:ref|sqref|topLeftCell|activeCell|r)=")([^"]+)(")/g;

/** The sheet's XML after rows were put in or taken out. `sheet` is its name, for its own formulas. */
export function sheetAfter(xml: string, sheet: string, change: SheetRowChange): string {
  const start = xml.search(/<(?:\w+:)?sheetData\b/);
  const endMatch = /<\/(?:\w+:)?sheetData>/.exec(xml);
  if (start < 0 || !endMatch) return xml;
  const end = endMatch.index;
  const head = placesAfter(xml.slice(0, start), change);
  const rows = rowsAfter(xml.slice(start, end), change);
  const tail = breaksAfter(mergesAfter(placesAfter(xml.slice(end), change), xml, change), change);
  return formulasAfter(head + rows + tail, sheet, sheet, change);
}

/** Formulas of a part (another sheet, defined names) after rows of `changed` moved. */
export function formulasAfter(
  xml: string,
  own: string,
  changed: string,
  change: RowChange,
): string {
  return mapFormulas(xml, (formula) => formulaAfter(formula, own, changed, change));
}

function rowsAfter(data: string, change: SheetRowChange): string {
  const like = rowTemplate(data, change);
  let added = change.kind === "delete" || like === null;
  const parts: string[] = [];
  let at = 0;
  for (const match of data.matchAll(ROW)) {
    parts.push(data.slice(at, match.index));
    at = match.index + match[0].length;
    const row = Number(/\br="(\d+)"/.exec(match[2] ?? "")?.[1]);
    if (!added && row >= change.at) {
      parts.push(newRows(like ?? "", change));
      added = true;
    }
    const moved = rowAfter(row, change);
    if (moved !== null) parts.push(renumber(match[0], row, moved));
  }
  parts.push(data.slice(at));
  if (!added) parts.push(newRows(like ?? "", change));
  return parts.join("");
}

/** The row to copy, emptied: styles and height stay, content goes. */
function rowTemplate(data: string, change: SheetRowChange): string | null {
  for (const match of data.matchAll(ROW)) {
    if (Number(/\br="(\d+)"/.exec(match[2] ?? "")?.[1]) !== change.like) continue;
    return match[0].replace(CELL, (_, prefix: string, attributes: string) => {
      const kept = attributes.replace(/\s(?:t|cm|vm)="[^"]*"/g, "");
      return `<${prefix}c${kept}/>`;
    });
  }
  return null;
}

function newRows(like: string, { at, count, like: from }: SheetRowChange): string {
  return Array.from({ length: count }, (_, i) => renumber(like, from, at + i)).join("");
}

function renumber(row: string, from: number, to: number): string {
  if (from === to) return row;
  return row.replace(
    /(<(?:\w+:)?(?:row|c)\b[^>]*?\br=")([A-Z]*)(\d+)(")/g,
    (whole, before: string, letters: string, number: string, after: string) =>
      Number(number) === from ? before + letters + String(to) + after : whole,
  );
}

function placesAfter(xml: string, change: RowChange): string {
  const moved = xml.replace(PLACED, (_, before: string, places: string, after: string) => {
    const left = places
      .split(" ")
      .map((place) => (/\d/.test(place) ? referenceAfter(place, change) : place))
      .filter((place) => place !== "#REF!");
    return before + (left.length > 0 ? left.join(" ") : GONE) + after;
  });
  return moved.includes(GONE) ? withoutGone(moved) : moved;
}

/** Marks an element all of whose rows were taken out. */
const GONE = "#gone";

function withoutGone(xml: string): string {
  const kept = xml
    .replace(new RegExp(`<((?:\\w+:)?)(\\w+)\\b[^<>]*"${GONE}"[^<>]*/>`, "g"), "")
    .replace(
      new RegExp(`<((?:\\w+:)?)(\\w+)\\b[^<>]*"${GONE}"[^<>]*>[\\s\\S]*?</\\1\\2>`, "g"),
      "",
    );
  return kept.replace(
    /<((?:\w+:)?)dataValidations\b[^>]*>([\s\S]*?)<\/\1dataValidations>/,
    (whole, _, inner: string) => {
      const count = [...inner.matchAll(/<(?:\w+:)?dataValidation\b/g)].length;
      return count === 0 ? "" : whole.replace(/\bcount="\d+"/, `count="${count}"`);
    },
  );
}

/** New rows take the sideways merges of the row they are like; a merge left with one cell goes. */
function mergesAfter(xml: string, original: string, change: SheetRowChange): string {
  const merge = /<((?:\w+:)?)mergeCell\s+ref="([^"]+)"\s*\/>/g;
  const added: string[] = [];
  if (change.kind === "insert") {
    for (const [, prefix = "", ref = ""] of original.matchAll(merge)) {
      const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref);
      if (match?.[2] !== String(change.like) || match[4] !== String(change.like)) continue;
      for (let i = 0; i < change.count; i++) {
        added.push(
          `<${prefix}mergeCell ref="${match[1]}${change.at + i}:${match[3]}${change.at + i}"/>`,
        );
      }
    }
  }
  const kept = xml.replace(merge, (whole, _, ref: string) => {
    const [first, last = first] = ref.split(":");
    return first === last ? "" : whole;
  });
  const all = kept.replace(/(<\/(?:\w+:)?mergeCells>)/, `${added.join("")}$1`);
  const count = [...all.matchAll(merge)].length;
  if (count === 0) return all.replace(/<((?:\w+:)?)mergeCells\b[^>]*>\s*<\/\1mergeCells>/, "");
  return all.replace(/(<(?:\w+:)?mergeCells\b[^>]*?\bcount=")\d+(")/, `$1${count}$2`);
}

function breaksAfter(xml: string, change: RowChange): string {
  return xml.replace(/<((?:\w+:)?)rowBreaks\b[\s\S]*?<\/\1rowBreaks>/, (breaks) =>
    breaks.replace(
      /(<(?:\w+:)?brk\b[^>]*?\bid=")(\d+)(")/g,
      (_, before: string, id: string, after: string) => {
        const moved = rowAfter(Number(id), change) ?? change.at;
        return before + String(moved) + after;
      },
    ),
  );
}
