import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { SheetLook } from "../../app/look";
import { usePane, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useWidth } from "../hooks/width";
import { usePage } from "./context";
import type { OpenBook } from "./host";
import { SheetPicture } from "./SheetPicture";

const useStyles = makeStyles({
  picture: { flexGrow: 1, minHeight: 0, overflow: "auto", padding: "12px" },
  sheets: {
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

const MARGINS = 40;
const SMALLEST = 0.6;

/** Small enough for the sheet's width to fit, but not smaller than can be read. */
function zoomFor(look: SheetLook, columns: number, room: number): number {
  let needed = 0;
  for (let column = 1; column <= columns; column++) needed += look.columnWidth(column);
  return needed > room ? Math.max(SMALLEST, room / needed) : 1;
}

/** The sheet as it looks, and the workbook's sheets below it. */
export function SheetSide({ book }: { book: OpenBook }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const page = usePage();
  const { sheets } = useStore(page.store);
  const { width, ref } = useWidth<HTMLDivElement>();
  const grid = usePane(({ read }) => read?.grid ?? null);
  const look = useMemo(() => (grid ? book.look(grid.sheet) : null), [book, grid]);
  return (
    <>
      <div
        ref={ref}
        className={styles.picture}
        data-scrolls
        tabIndex={0}
        role="region"
        aria-label={say("pane.page.preview", { sheet: grid?.sheet ?? "" })}
      >
        {grid && look && (
          <div style={{ zoom: zoomFor(look, grid.lastColumn, width - MARGINS) }}>
            <SheetPicture key={grid.sheet} grid={grid} look={look} book={book} />
          </div>
        )}
      </div>
      {sheets.length > 1 && (
        <TabList
          className={styles.sheets}
          size="small"
          aria-label={say("pane.page.sheets")}
          selectedValue={grid?.sheet ?? ""}
          onTabSelect={(_, { value }) => void page.showSheet(String(value))}
        >
          {sheets.map((sheet) => (
            <Tab key={sheet} value={sheet}>
              {sheet}
            </Tab>
          ))}
        </TabList>
      )}
    </>
  );
}
