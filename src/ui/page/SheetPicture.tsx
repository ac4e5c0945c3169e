import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, useRef, type ReactElement } from "react";
import type { SheetLook } from "../../app/look";
import { cellName, type Grid } from "../../core";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { cellStyle } from "./cell-style";
import { isLit } from "./lit";
import type { OpenBook } from "./host";

/** Rows drawn: a form has some thirty; a list of hundreds is drawn from its top. */
const ROWS = 300;

const useStyles = makeStyles({
  // Paper is white in a dark room too: the form's own colours are made for it.
  paper: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    width: "min-content",
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    boxShadow: tokens.shadow4,
    "& [data-selected]": {
      outline: `2px solid ${tokens.colorBrandStroke1}`,
      outlineOffset: "-2px",
    },
  },
  lines: { "& td": { border: "1px solid #e1e1e1" } },
  cell: { padding: "0 2px", overflow: "hidden", overflowWrap: "anywhere", lineHeight: "1.25" },
  lit: { backgroundImage: "linear-gradient(#fff2cc, #fff2cc)" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly book: OpenBook;
}

/** The sheet, read only: merges, fonts, fills, borders, widths, and the marks that are lit. */
export const SheetPicture = memo(function SheetPicture(props: Props): ReactElement {
  const { grid, look, book } = props;
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const table = useRef<HTMLTableElement>(null);
  const selected = useStore(book.selected);
  const cell = selected?.sheet === grid.sheet ? selected.cell : null;
  const rows = Math.min(grid.lastRow, ROWS);
  const body = useMemo(() => drawRows(grid, look, rows), [grid, look, rows]);
  useEffect(() => {
    const cells = table.current?.querySelectorAll<HTMLElement>("[data-cell]") ?? [];
    for (const element of cells) {
      const here = element.dataset["cell"] === cell;
      element.toggleAttribute("data-selected", here);
      if (here) element.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }, [cell, body]);
  return (
    <>
      <table
        ref={table}
        className={mergeClasses(styles.paper, look.gridLines && styles.lines)}
        onClick={({ target }) => {
          const row = (target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset["row"];
          const indicator = model.store
            .get()
            .scored?.card.rows.find((one) => String(one.row.row) === row);
          if (indicator) model.focusRow(indicator.row.row);
        }}
      >
        <colgroup>
          {Array.from({ length: grid.lastColumn }, (_, at) => (
            <col key={at} style={{ width: look.columnWidth(at + 1) }} />
          ))}
        </colgroup>
        <tbody>
          {body.map(({ row, height, cells }) => (
            <tr key={row} data-row={row} style={height === null ? {} : { height }}>
              {cells.map(({ column, rowSpan, colSpan, text, style, lit }) => (
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
          ))}
        </tbody>
      </table>
      {grid.lastRow > ROWS && <p className={styles.note}>{say("pane.page.cut", { rows: ROWS })}</p>}
    </>
  );
});

interface DrawnCell {
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly style: ReturnType<typeof cellStyle>;
  readonly lit: boolean;
}

interface DrawnRow {
  readonly row: number;
  readonly height: number | null;
  readonly cells: readonly DrawnCell[];
}

function drawRows(grid: Grid, look: SheetLook, rows: number): readonly DrawnRow[] {
  return Array.from({ length: rows }, (_, at) => at + 1)
    .filter((row) => look.rowHeight(row) !== 0)
    .map((row) => ({ row, height: look.rowHeight(row), cells: drawCells(grid, look, row, rows) }));
}

function drawCells(grid: Grid, look: SheetLook, row: number, rows: number): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (let column = 1; column <= grid.lastColumn; column++) {
    const area = grid.mergeAt(row, column);
    if (area && (area.top !== row || area.left !== column)) continue;
    const held = grid.cell(row, column);
    const formula = grid.highlights.get(cellName({ row, column }));
    cells.push({
      column,
      rowSpan: area ? Math.min(area.bottom, rows) - row + 1 : 1,
      colSpan: area ? Math.min(area.right, grid.lastColumn) - column + 1 : 1,
      text: held.text,
      style: cellStyle(look.cell(row, column), typeof held.value === "number"),
      lit: formula !== undefined && isLit(formula, grid),
    });
  }
  return cells;
}
