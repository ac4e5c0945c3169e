import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactElement } from "react";
import { ModelProvider, usePane, useStore } from "../hooks/model";
import { useWide } from "../hooks/wide";
import { LanguageProvider, useSay, type Language } from "../hooks/say";
import type { Store } from "../model/store";
import { Boundary } from "../parts/Boundary";
import { Shell } from "../parts/Shell";
import { themeOf, type ThemeKind } from "../theme";
import { BookBar } from "./BookBar";
import { DropZone } from "./DropZone";
import { PageProvider } from "./context";
import type { PageModel } from "./page-model";
import { SheetSide } from "./SheetSide";
import { droppedSources } from "./sources";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  sides: { flexGrow: 1, minHeight: 0, display: "flex" },
  sheet: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  pane: {
    width: "min(456px, 50%)",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  alone: { flexGrow: 1, minWidth: 0 },
  tabs: { backgroundColor: tokens.colorNeutralBackground1 },
});

interface Props {
  readonly page: PageModel;
  readonly language: Language;
  readonly theme: Store<ThemeKind>;
}

/** The standalone page: files, the sheet's picture, and the same pane as in Excel. */
export function Page({ page, language, theme }: Props): ReactElement {
  const kind = useStore(theme);
  return (
    <FluentProvider theme={themeOf(kind)} style={{ height: "100%", colorScheme: kind }}>
      <LanguageProvider value={language}>
        <ModelProvider value={page.pane}>
          <PageProvider value={page}>
            <Boundary>
              <Desk page={page} />
            </Boundary>
          </PageProvider>
        </ModelProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Desk({ page }: { page: PageModel }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const wide = useWide(900);
  const [side, setSide] = useState("pane");
  const { current, listed } = useStore(page.store);
  // The list of forms is a table: it takes the whole page.
  const { shown: making } = useStore(page.pane.make.store);
  const list = usePane(({ panel }) => panel === "batch");
  const sheet = current !== null && !list;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void droppedSources(event.dataTransfer).then((sources) => page.add(sources));
  };
  return (
    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <BookBar />
      {!current && listed.length === 0 && !making ? (
        <DropZone />
      ) : (
        <>
          {!wide && sheet && (
            <nav className={styles.tabs} aria-label={say("pane.panels")}>
              <TabList selectedValue={side} onTabSelect={(_, { value }) => setSide(String(value))}>
                <Tab value="pane">{say("pane.page.tab-pane")}</Tab>
                <Tab value="sheet">{say("pane.page.tab-sheet")}</Tab>
              </TabList>
            </nav>
          )}
          <div className={styles.sides}>
            {sheet && (wide || side === "sheet") && (
              <div className={styles.sheet}>
                <SheetSide book={current} />
              </div>
            )}
            {(wide || !sheet || side === "pane") && (
              <div className={wide && sheet ? styles.pane : styles.alone}>
                <Shell />
              </div>
            )}
          </div>
        </>
      )}
    </div>
  );
}
