import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const FORMS = resolve(import.meta.dirname, "../../tests/forms");

/** A published form of a folder below tests/forms. */
export function form(id: string): Uint8Array {
  return readFileSync(join(FORMS, id, "blank.xlsx"));
}

/** A workbook with the form's sheet repeated: one form a sheet. */
export function bookOfSheets(bytes: Uint8Array, count: number): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = part(parts, "xl/worksheets/sheet1.xml");
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  for (const n of numbers) parts[`xl/worksheets/sheet${n}.xml`] = strToU8(sheet);
  replace(parts, "xl/workbook.xml", /<sheets>[\s\S]*?<\/sheets>/, () => {
    const sheets = numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rIdS${n}"/>`);
    return `<sheets>${sheets.join("")}</sheets>`;
  });
  replace(parts, "xl/_rels/workbook.xml.rels", /<\/Relationships>/, (end) => {
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    const relations = numbers.map(
      (n) => `<Relationship Id="rIdS${n}" Type="${type}" Target="worksheets/sheet${n}.xml"/>`,
    );
    return relations.join("") + end;
  });
  replace(parts, "[Content_Types].xml", /<\/Types>/, (end) => {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    const added = numbers
      .slice(1)
      .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}"/>`);
    return added.join("") + end;
  });
  return zipSync(parts);
}

function part(parts: Record<string, Uint8Array>, name: string): string {
  const bytes = parts[name];
  if (!bytes) throw new Error(`the form has no ${name}`);
  return strFromU8(bytes);
}

function replace(
  parts: Record<string, Uint8Array>,
  name: string,
  pattern: RegExp,
  by: (found: string) => string,
): void {
  parts[name] = strToU8(part(parts, name).replace(pattern, by));
}
