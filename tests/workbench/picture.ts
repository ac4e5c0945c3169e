import { cellText } from "../../src/app/cell-text";
import { isHighlightFormula, parseCellName } from "../../src/core";
import { boundsOf, holds, rectName, WHOLE_SHEET, type Rect } from "../excel-server/book/rect";
import type { BookSheet } from "../excel-server/book/sheet";

export interface PictureCell {
  readonly cell: string;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly formula: string | null;
  readonly marked: boolean;
}

/** A sheet as the page draws it: rows of cells, those under a merged area left out. */
export interface Picture {
  readonly columns: number;
  readonly rows: readonly {
    readonly row: number;
    readonly hidden: boolean;
    readonly cells: readonly PictureCell[];
  }[];
}

const MOST_ROWS = 300;
const LEAST = { row: 12, column: 6 };

export function pictureOf(sheet: BookSheet): Picture {
  const used = sheet.usedRect(true, WHOLE_SHEET);
  const corners = [used, ...sheet.merges].flatMap((rect) =>
    rect ? [[rect.row + rect.rows, rect.column + rect.columns] as const] : [],
  );
  const all = boundsOf([...corners, [0, 0], [LEAST.row, LEAST.column]]);
  const columns = (all?.columns ?? 1) + 1;
  const rows = Math.min(MOST_ROWS, (all?.rows ?? 1) + 2);
  return {
    columns,
    rows: Array.from({ length: rows }, (_, row) => ({
      row: row + 1,
      hidden: sheet.hiddenRows.has(row),
      cells: Array.from({ length: columns }, (_, column) => picture(sheet, row, column)).flat(),
    })),
  };
}

/** The cell drawn at a place: none inside a merged area, except for its top-left place. */
function picture(sheet: BookSheet, row: number, column: number): PictureCell[] {
  const one: Rect = { row, column, rows: 1, columns: 1 };
  const merge = sheet.merges.find((own) => holds(own, row, column));
  if (merge && (merge.row !== row || merge.column !== column)) return [];
  const { rows: rowSpan, columns: colSpan } = merge ?? one;
  const held = sheet.cell(row, column);
  const value = held === undefined || held.value === "" ? null : held.value;
  return [
    {
      cell: rectName(one),
      text: cellText(value, held?.format ?? "General"),
      rowSpan,
      colSpan,
      formula: held?.formula ?? null,
      marked: isMarked(sheet, row, column),
    },
  ];
}

/** Whether one of the add-in's highlights shows here now. */
function isMarked(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.conditionalFormats.some(({ rect, formula }) => {
    const rule = formula.replace(/^=/, "");
    return holds(rect, row, column) && isHighlightFormula(rule) && isTrue(rule, sheet);
  });
}

/** Works out "AND(ISNUMBER($G$9),$G$9<$F$9,LEN(TRIM($H$9))=0)". */
function isTrue(rule: string, sheet: BookSheet): boolean {
  const [score, limit, reason] = /,(.+)<(.+),LEN\(TRIM\((.+)\)\)/.exec(rule)?.slice(1) ?? [];
  const valueOf = (term = "") => {
    const spot = parseCellName(term);
    return spot ? sheet.cell(spot.row - 1, spot.column - 1)?.value : Number(term);
  };
  const [held, most] = [valueOf(score), valueOf(limit)];
  const below = typeof held === "number" && (typeof most !== "number" || held < most);
  return below && String(valueOf(reason) ?? "").trim() === "";
}
