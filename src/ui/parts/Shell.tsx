import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense, type CSSProperties, type ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useWidth } from "../hooks/width";
import { PANELS } from "../panels/registry";
import { BusyLine } from "./BusyLine";
import { Notices } from "./Notices";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    // Office lays its own menu over the top right corner: 34 × 32 px on a Mac.
    padding: "2px 38px 0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tabs: { flexWrap: "wrap", flexShrink: 1, minWidth: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    // At 200 % a pane of 320 px is 160 px wide: fields narrower than Fluent's own.
    "& :is(.fui-Input, .fui-Input__input, .fui-Select, .fui-Select__select, .fui-Textarea)": {
      minWidth: 0,
      maxWidth: "100%",
    },
  },
});

/** Where target → actual stands: below the indicator's name, or on its line from 450 px on. */
const NARROW = layout({ basis: "100%", order: "2", width: "100%", indent: "22px" });
const WIDE = layout({ basis: "auto", order: "0", width: "45%", indent: "0" });

function layout(values: Readonly<Record<string, string>>): CSSProperties {
  const named = Object.entries(values).map(([name, value]) => [`--pane-values-${name}`, value]);
  return Object.fromEntries(named) as CSSProperties;
}

/** Title, tabs, what is under way, and the panel in front. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const panel = usePane((state) => state.panel);
  const welcome = usePane((state) => state.phase === "welcome");
  const { Panel } = PANELS.find(({ id }) => id === panel) ?? PANELS[0];
  const { width, ref } = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.shell} style={width < 450 ? NARROW : WIDE}>
      <header className={styles.head}>
        <h1 className={styles.title}>{say("pane.title")}</h1>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={say("pane.panels")}
          selectedValue={panel}
          onTabSelect={(_, { value }) => model.go(String(value))}
        >
          {PANELS.map(({ id, title }) => (
            <Tab key={id} value={id}>
              {say(title)}
            </Tab>
          ))}
        </TabList>
      </header>
      <BusyLine />
      <Notices />
      <main className={styles.body}>
        <Suspense fallback={null}>
          {welcome && panel === "score" ? <Welcome /> : <Panel />}
        </Suspense>
      </main>
    </div>
  );
}
