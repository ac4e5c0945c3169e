import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseCellName, type Cell, type Edit } from "../../../src/core";
import { openWorkbook, type Workbook } from "../../../src/hosts/xlsx/node";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT = "http://purl.oclc.org/ooxml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a test wants in its workbook; the rest is the least that makes one. */
export interface Recipe {
  /** Sheet name → the whole worksheet part, or the content of its sheetData. */
  readonly sheets?: Record<string, string>;
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** Content of <workbook> before and after its <sheets>. */
  readonly workbookHead?: string;
  readonly workbookTail?: string;
  /** More relationships of the workbook: [type, target]. */
  readonly related?: readonly (readonly [string, string])[];
  /** More parts, or other ones in place of those made here. */
  readonly parts?: Record<string, string | Uint8Array>;
}

export function worksheet(rows: string, { head = "", tail = "" } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

export function relationships(...entries: readonly (readonly [string, string])[]): string {
  const items = entries.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export function buildParts(recipe: Recipe): Record<string, Uint8Array> {
  const sheets = Object.entries(recipe.sheets ?? { 表: "" });
  const related = [
    ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ...(recipe.strings ? [["sharedStrings", "sharedStrings.xml"] as const] : []),
    ...(recipe.styles ? [["styles", "styles.xml"] as const] : []),
    ...(recipe.related ?? []),
  ];
  const entries = sheets.map(
    ([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${recipe.workbookHead ?? ""}<sheets>${entries.join("")}</sheets>${recipe.workbookTail ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...related),
  };
  sheets.forEach(([, xml], i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = xml.includes("worksheet") ? xml : worksheet(xml);
  });
  if (recipe.strings) {
    const items = recipe.strings.map((item) => (item.startsWith("<") ? item : `<t>${item}</t>`));
    const list = items.map((item) => `<si>${item}</si>`).join("");
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${list}</sst>`;
  }
  if (recipe.styles) {
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${recipe.styles}</styleSheet>`;
  }
  const all = Object.entries({ ...parts, ...recipe.parts });
  return Object.fromEntries(
    all.map(([name, data]) => [name, typeof data === "string" ? strToU8(data) : data]),
  );
}

export function build(recipe: Recipe = {}): Uint8Array {
  return zipSync(buildParts(recipe));
}

export function open(recipe: Recipe = {}): Workbook {
  return openWorkbook(build(recipe));
}

/** The sheet's cell by its address. */
export function cellOf(book: Workbook, cell: string, sheet = book.sheetNames[0] ?? ""): Cell {
  const spot = parseCellName(cell);
  if (!spot) throw new Error(`no address: ${cell}`);
  return book.read(sheet).cell(spot.row, spot.column);
}

/** A part of the saved file as text; undefined when it isn't there. */
export function savedPart(book: Workbook, name: string): string | undefined {
  const data = unzipSync(book.save())[name];
  return data && strFromU8(data);
}

export function savedSheet(book: Workbook, number = 1): string {
  return savedPart(book, `xl/worksheets/sheet${number}.xml`) ?? "";
}

export function value(
  cell: string,
  before: Edit["before"],
  after: Edit["after"],
  sheet = "表",
): Edit {
  return { sheet, cell, kind: "value", before, after };
}
