import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { usePane, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { usePage } from "./context";
import type { OpenBook } from "./page-model";
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

/** The sheet as it looks, and the workbook's sheets below it. */
export function SheetSide({ book }: { book: OpenBook }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const page = usePage();
  const { sheets } = useStore(page.store);
  const grid = usePane(({ read }) => read?.grid ?? null);
  const look = useMemo(() => (grid ? book.look(grid.sheet) : null), [book, grid]);
  return (
    <>
      <div
        className={styles.picture}
        tabIndex={0}
        role="region"
        aria-label={say("pane.page.preview", { sheet: grid?.sheet ?? "" })}
      >
        {grid && look && <SheetPicture key={grid.sheet} grid={grid} look={look} book={book} />}
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
