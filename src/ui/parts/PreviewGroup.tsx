import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import type { FillItem } from "../model/fill";
import { printNumber } from "../model/numbers";
import { isTicked, tickKey } from "../model/writing";
import { Blocks } from "./Blocks";

const TITLES = {
  fix: "pane.preview-fixes",
  new: "pane.preview-new",
  typed: "pane.preview-typed",
  mark: "pane.preview-marks",
} as const;

const LINE_HEIGHT = 46;

const useStyles = makeStyles({
  title: {
    margin: 0,
    paddingTop: "8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  box: { width: "100%" },
  label: { flexGrow: 1, minWidth: 0, padding: "3px 0" },
  tick: { margin: "5px 8px 0 0" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  cell: { minWidth: "34px", color: tokens.colorNeutralForeground2 },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  name: {
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly group: FillItem["group"];
  readonly items: readonly FillItem[];
}

/** The cells of one kind: blanks to fill, typed values to replace, marks. */
export function PreviewGroup({ group, items }: Props): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{say(TITLES[group])}</h3>
      <ul className={styles.list}>
        <Blocks
          items={items}
          height={LINE_HEIGHT}
          draw={(item) => <PreviewLine key={tickKey(item)} item={item} />}
        />
      </ul>
    </section>
  );
}

function PreviewLine({ item }: { item: FillItem }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const model = useModel();
  const ticked = usePane((state) => isTicked(item, state.ticks));
  const { edit, what, name } = item;
  // A fault says which row it is in; elsewhere the row's name does.
  const about = item.group === "fix" ? tell(edit.reason) : name;
  const mark = edit.kind === "highlight";
  const print = (content: string | number | null): string => {
    if (mark) return say(content === null ? "pane.mark-off" : "pane.mark-on");
    if (content === null || content === "") return say("pane.blank");
    if (typeof content !== "number") return content;
    return what === "rate" ? printNumber(content, 6) : printNumber(content);
  };
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        checked={ticked}
        onChange={(_, { checked }) => model.tick([tickKey(item)], checked === true)}
        indicator={{ className: styles.tick }}
        label={{
          className: styles.label,
          children: (
            <span className={styles.line}>
              <span className={styles.cell}>{edit.cell}</span>{" "}
              <span>{say(`pane.what.${what}`)}</span>{" "}
              {!mark && <span className={styles.before}>{print(edit.before)} →</span>}{" "}
              <span className={styles.after}>{print(edit.after)}</span>{" "}
              {about !== null && <span className={styles.name}>{about}</span>}
            </span>
          ),
        }}
      />
    </li>
  );
}
