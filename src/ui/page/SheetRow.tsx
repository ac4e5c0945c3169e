import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { SheetLook } from "../../app/look";
import { cellName, type Grid } from "../../core";
import { cellStyle } from "./cell-style";
import { isLit } from "./lit";

/** Of rows that state no height and are not drawn yet, in CSS pixels. */
const USUAL_HEIGHT = 20;

const useStyles = makeStyles({
  cell: { padding: "0 2px", overflow: "hidden", overflowWrap: "anywhere", lineHeight: "1.25" },
  lit: { backgroundImage: "linear-gradient(#fff2cc, #fff2cc)" },
});

interface Props {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly row: number;
  /** The last row of the picture: merged areas end there. */
  readonly last: number;
}

/** One row of the sheet's picture with its cells. */
export const SheetRow = memo(function SheetRow({ grid, look, row, last }: Props): ReactElement {
  const styles = useStyles();
  const height = look.rowHeight(row);
  return (
    <tr data-row={row} style={height === null ? {} : { height }}>
      {drawCells(grid, look, row, last).map(({ column, rowSpan, colSpan, text, style, lit }) => (
        <td
          key={column}
          data-cell={cellName({ row, column })}
          className={mergeClasses(styles.cell, lit && styles.lit)}
          rowSpan={rowSpan}
          colSpan={colSpan}
          style={style}
        >
          {text}
        </td>
      ))}
    </tr>
  );
});

/** Keeps the room of a row that is not drawn yet; cells merged over it from above run through it. */
export function WaitingRow({ look, row }: Pick<Props, "look" | "row">): ReactElement {
  return <tr data-waiting={row} style={{ height: look.rowHeight(row) ?? USUAL_HEIGHT }} />;
}

interface DrawnCell {
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly style: ReturnType<typeof cellStyle>;
  readonly lit: boolean;
}

function drawCells(grid: Grid, look: SheetLook, row: number, last: number): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (let column = 1; column <= grid.lastColumn; column++) {
    const area = grid.mergeAt(row, column);
    if (area && (area.top !== row || area.left !== column)) continue;
    const held = grid.cell(row, column);
    const formula = grid.highlights.get(cellName({ row, column }));
    cells.push({
      column,
      rowSpan: area ? Math.min(area.bottom, last) - row + 1 : 1,
      colSpan: area ? Math.min(area.right, grid.lastColumn) - column + 1 : 1,
      text: held.text,
      style: cellStyle(look.cell(row, column), typeof held.value === "number"),
      lit: formula !== undefined && isLit(formula, grid),
    });
  }
  return cells;
}
