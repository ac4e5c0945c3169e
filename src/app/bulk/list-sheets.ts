import type { ListCell, ListSheet } from "./table";

/** Lists as write-excel-file takes them: bold headings that stay in view, links that open the files. */
export function listSheets(sheets: readonly ListSheet[]) {
  return sheets.map(({ name, header, rows, widths, toFill = [] }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: [
      header.map((value) => ({
        value,
        fontWeight: "bold" as const,
        backgroundColor: "#DDEBF7",
        wrap: true,
      })),
      ...rows.map((row) => row.map((cell, i) => cellOf(cell, toFill.includes(i)))),
    ],
  }));
}

function cellOf(cell: ListCell, toFill: boolean): object | null {
  const look = toFill ? { backgroundColor: "#FFF2CC" } : {};
  if (cell === null) return toFill ? look : null;
  if (typeof cell === "number") return { value: cell, type: Number, ...look };
  if (typeof cell === "string") return { value: cell, type: String, wrap: true, ...look };
  const formula = `HYPERLINK(${quoted(cell.href)},${quoted(cell.text)})`;
  return { value: formula, type: "Formula", textColor: "#0563C1", ...look };
}

/** A text inside a formula; Excel takes 255 characters there. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""').slice(0, 255)}"`;
}
