import type { ReasonBlock } from "./form";
import { isFootLine } from "./labels/rows";
import type { Piece, Sheet } from "./sheet";
import { blockKind } from "./table-end";

/** Finds the blocks of prose among the given rows: 目标偏离原因分析, 改进措施 … */
export function findBlocks(
  sheet: Sheet,
  rows: readonly number[],
  right: number,
): readonly ReasonBlock[] {
  return rows.flatMap((row) =>
    sheet.row(row).flatMap((piece) => {
      const kind = blockKind(piece.text);
      const cell = kind && answerSpot(sheet, piece, right);
      if (!kind || !cell) return [];
      const text = sheet.at(cell.row, cell.column)?.text ?? "";
      return [{ label: { text: piece.text, spot: piece.spot }, cell, text, kind }];
    }),
  );
}

/** The cell beside the label; below it where the label takes the whole width. */
function answerSpot(sheet: Sheet, label: Piece, right: number): ReasonBlock["cell"] | null {
  const { row } = label.spot;
  const next = sheet.row(row).find(({ spot }) => spot.column > label.right);
  if (next) return blockKind(next.text) === null ? next.spot : null;
  if (label.right < right) return sheet.grid.anchor(row, label.right + 1);
  const below = sheet.grid.anchor(label.bottom + 1, label.spot.column);
  const piece = sheet.at(below.row, below.column);
  const taken = piece !== null && (blockKind(piece.text) !== null || isFootLine(piece.text));
  return below.row > sheet.grid.lastRow || taken ? null : below;
}
