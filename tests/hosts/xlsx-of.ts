import { strToU8, zipSync } from "fflate";
import { areaName, cellName, type Cell, type Grid } from "../../src/core";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A plain .xlsx that holds the grids, without their highlights. */
export function xlsxOf(grids: readonly Grid[]): Uint8Array {
  const styles = new Styles();
  const sheets = grids.map((grid) => worksheet(grid, styles));
  const one = (make: (name: string, i: number) => string) =>
    grids.map(({ sheet }, i) => make(escape(sheet), i + 1)).join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      one(
        (_, i) => `<Override PartName="/xl/sheet${i}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      ) +
      "</Types>",
    "_rels/.rels": relations(
      '<Relationship Id="r1" Type="officeDocument" Target="xl/workbook.xml"/>',
    ),
    "xl/workbook.xml":
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>` +
      one((name, i) => `<sheet name="${name}" sheetId="${i}" r:id="r${i}"/>`) +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relations(
      one((_, i) => `<Relationship Id="r${i}" Type="worksheet" Target="sheet${i}.xml"/>`) +
        '<Relationship Id="rs" Type="styles" Target="styles.xml"/>',
    ),
    "xl/styles.xml": styles.part(),
  };
  sheets.forEach((xml, i) => (parts[`xl/sheet${i + 1}.xml`] = xml));
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files));
}

function relations(entries: string): string {
  const full = entries.replace(/Type="/g, `Type="${OFFICE}/`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${full}</Relationships>`;
}

/** The styles that cells ask for: a number format and a lock each. */
class Styles {
  private readonly asked = new Map<string, number>([["General\n1", 0]]);

  of(format: string, locked: boolean): number {
    const key = `${format}\n${locked ? 1 : 0}`;
    const index = this.asked.get(key) ?? this.asked.size;
    this.asked.set(key, index);
    return index;
  }

  part(): string {
    const keys = [...this.asked.keys()].map((key) => key.split("\n"));
    const formats = keys.map(
      ([code = ""], i) => `<numFmt numFmtId="${200 + i}" formatCode="${escape(code)}"/>`,
    );
    const styles = keys.map(([code, locked], i) => {
      const id = code === "General" ? 0 : 200 + i;
      return `<xf numFmtId="${id}" applyNumberFormat="1" applyProtection="1"><protection locked="${locked}"/></xf>`;
    });
    return (
      `<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join("")}</numFmts>` +
      "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
      `<cellStyleXfs><xf/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs></styleSheet>`
    );
  }
}

function worksheet(grid: Grid, styles: Styles): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const rows = numbers(grid.lastRow);
  const columns = numbers(grid.lastColumn);
  const { isProtected } = grid;
  const cellAt = (row: number, column: number): string => {
    const locked = !isProtected || grid.isLocked({ row, column });
    const held = grid.cell(row, column);
    return cellXml(cellName({ row, column }), held, styles.of(held.format, locked));
  };
  const hiddenColumns = [...grid.hiddenColumns].map(
    (own) => `<col min="${own}" max="${own}" width="9" hidden="1"/>`,
  );
  const merges = grid.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return (
    `<worksheet ${MAIN}>` +
    (hiddenColumns.length > 0 ? `<cols>${hiddenColumns.join("")}</cols>` : "") +
    "<sheetData>" +
    rows
      .map((row) => {
        const hidden = grid.hiddenRows.has(row) ? ' hidden="1"' : "";
        return `<row r="${row}"${hidden}>${columns.map((column) => cellAt(row, column)).join("")}</row>`;
      })
      .join("") +
    "</sheetData>" +
    (isProtected ? '<sheetProtection sheet="1"/>' : "") +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`
      : "") +
    "</worksheet>"
  );
}

function cellXml(name: string, { value, formula }: Cell, style: number): string {
  const open = `<c r="${name}" s="${style}"`;
  const calculated = formula === null ? "" : `<f>${escape(formula.slice(1))}</f>`;
  if (value === null) return calculated ? `${open}>${calculated}</c>` : `${open}/>`;
  if (typeof value === "number") return `${open}>${calculated}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${calculated}<v>${value ? 1 : 0}</v></c>`;
  if (calculated) return `${open} t="str">${calculated}<v>${escape(value)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
