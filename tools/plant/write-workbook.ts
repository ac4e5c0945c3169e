// fflate: zip in plain JavaScript, no dependencies, MIT.
import { strToU8, zipSync } from "fflate";
import { areaName, parseCellName } from "../../src/core";
import type { Sheet } from "../../tests/checks/sample";

/** A workbook with the given sheets: values, formulas with their results, merges, hidden rows and columns. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetPart(sheet)));
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)])),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Style 0: General; 1: 0%; 2: 0.00%. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${parts.join("")}</Types>`;
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const each = links.map(
    ([type, target], i) =>
      `<Relationship Id="r${i + 1}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbookPart(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${each.join("")}</sheets></workbook>`;
}

function sheetPart(sheet: Sheet): string {
  const rows = new Map<number, [column: number, xml: string][]>();
  for (const [place, cell] of sheet.cells) {
    const spot = parseCellName(place);
    if (!spot || cell.value === null) continue;
    rows.set(spot.row, [...(rows.get(spot.row) ?? []), [spot.column, cellXml(place, cell)]]);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
      const each = cells.sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row}"${hidden}>${each.join("")}</row>`;
    });
  const columns = [...sheet.hiddenColumns]
    .sort((a, b) => a - b)
    .map((n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`);
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "";
  return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${data.join("")}</sheetData>${merged}</worksheet>`;
}

type SheetCell = Sheet["cells"] extends Map<string, infer Cell> ? Cell : never;

function cellXml(place: string, { value, text, formula, format }: SheetCell): string {
  const style =
    typeof value !== "number" || !text.endsWith("%") ? "" : ` s="${format === "0%" ? 1 : 2}"`;
  const f = formula === null ? "" : `<f>${escape(formula.slice(1))}</f>`;
  if (typeof value === "number") return `<c r="${place}"${style}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" t="b">${f}<v>${Number(value)}</v></c>`;
  if (/^#[A-Z/0]+[!?]?$/.test(String(value)))
    return `<c r="${place}" t="e">${f}<v>${String(value)}</v></c>`;
  if (f) return `<c r="${place}" t="str">${f}<v>${escape(String(value))}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(String(value))}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
