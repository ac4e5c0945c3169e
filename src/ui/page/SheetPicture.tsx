import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, useRef, type ReactElement } from "react";
import type { SheetLook } from "../../app/look";
import { parseCellName, type Grid } from "../../core";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import type { OpenBook } from "./host";
import { useNearRows } from "./near-rows";
import { SheetRow, WaitingRow } from "./SheetRow";

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
  const selectedRow = (cell === null ? null : parseCellName(cell)?.row) ?? null;
  const isNear = useNearRows(table, rows);
  const tall = useMemo(() => topsOfTall(grid), [grid]);
  useEffect(() => {
    const cells = table.current?.querySelectorAll<HTMLElement>("[data-cell]") ?? [];
    for (const element of cells) {
      const here = element.dataset["cell"] === cell;
      element.toggleAttribute("data-selected", here);
      if (here) element.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }, [cell, grid]);
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
          {Array.from({ length: rows }, (_, at) => at + 1)
            .filter((row) => look.rowHeight(row) !== 0)
            .map((row) =>
              isNear(row) || tall.has(row) || row === selectedRow ? (
                <SheetRow key={row} grid={grid} look={look} row={row} last={rows} />
              ) : (
                <WaitingRow key={row} look={look} row={row} />
              ),
            )}
        </tbody>
      </table>
      {grid.lastRow > ROWS && <p className={styles.note}>{say("pane.page.cut", { rows: ROWS })}</p>}
    </>
  );
});

/** Rows where areas of several rows begin: the rows below are drawn around them. */
function topsOfTall({ merges }: Grid): ReadonlySet<number> {
  return new Set(merges.filter(({ top, bottom }) => bottom > top).map(({ top }) => top));
}
