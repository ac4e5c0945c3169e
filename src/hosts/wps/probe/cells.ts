import { find, same, show, type Finding, type Scratch } from "./findings";

/** Chinese must survive. */
const SIGN = String.fromCodePoint(0x7532);

const BLOCK = [
  [1, SIGN, 0.5],
  [2, SIGN, null],
  [3, SIGN, null],
];

/** How cells are read and written in blocks, and what becomes of text. */
export function findCells({ sheet }: Scratch): Finding[] {
  const at = (address: string) => sheet.Range(address);
  return [
    find("block-write", () => {
      at("A1:C3").Value2 = BLOCK;
      return { works: same(at("B3").Value2, SIGN) };
    }),
    find("block-read", () => {
      const read = at("A1:B3").Value2;
      return {
        works: same(
          read,
          BLOCK.map((row) => row.slice(0, 2)),
        ),
        detail: shapeOf(read),
      };
    }),
    find("one-cell", () => {
      const read = at("A1").Value2;
      return { works: read === 1, detail: shapeOf(read) };
    }),
    find("one-row", () => {
      const read = at("A1:C1").Value2;
      return { works: same([read].flat(2), BLOCK[0]), detail: shapeOf(read) };
    }),
    find("one-column", () => {
      const read = at("A1:A3").Value2;
      return { works: same([read].flat(2), [1, 2, 3]), detail: shapeOf(read) };
    }),
    find("blank", () => {
      const read = at("H9").Value2;
      return { works: read === null || read === undefined || read === "", detail: show(read) };
    }),
    find("formula", () => {
      at("A5").Formula = "=SUM(A1:A3)";
      return { works: at("A5").Value2 === 6 && at("A5").Formula === "=SUM(A1:A3)" };
    }),
    find("apostrophe", () => {
      at("D1").Value2 = "'=1+1";
      return { works: at("D1").Value2 === "=1+1", detail: at("D1").Formula };
    }),
    find("text-format", () => {
      at("D2").NumberFormat = "@";
      at("D2").Value2 = "=1+1";
      return { works: at("D2").Value2 === "=1+1", detail: at("D2").Formula };
    }),
    find("clear", () => {
      at("D1").Value2 = "";
      return {
        works: [null, undefined, ""].includes(at("D1").Value2 as null),
        detail: at("D1").Value2,
      };
    }),
    find("number-format", () => {
      at("C1").NumberFormat = "0.00%";
      const [one, mixed] = [at("C1").NumberFormat, at("C1:C2").NumberFormat];
      return { works: one === "0.00%" && typeof mixed !== "string", detail: mixed };
    }),
    find("error-value", () => {
      at("A6").Formula = "=1/0";
      return { works: true, detail: at("A6").Value2 };
    }),
    find("find-last", () => {
      const last = sheet.Cells.Find("*", undefined, -4123, 2, 1, 2);
      return { works: last?.Row === 6, detail: last?.Row };
    }),
  ];
}

function shapeOf(block: unknown): string {
  if (!Array.isArray(block)) return typeof block;
  const rows: unknown[] = block;
  return Array.isArray(rows[0]) ? `${rows.length} × ${rows[0].length}` : `${rows.length}`;
}
