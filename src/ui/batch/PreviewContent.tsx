import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSay } from "../hooks/say";
import type { FillItem } from "../model/fill";
import { printNumber } from "../model/numbers";
import { tickKey } from "../model/writing";

const useStyles = makeStyles({
  list: { margin: 0, padding: "0 12px 8px 34px", listStyleType: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    padding: "2px 0",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** The cells of one form, before and after. */
export function PreviewContent({ items }: { items: readonly FillItem[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const print = ({ edit, what }: FillItem, content: string | number | null): string => {
    if (edit.kind === "highlight") return say(content === null ? "pane.mark-off" : "pane.mark-on");
    if (content === null || content === "") return say("pane.blank");
    if (typeof content !== "number") return content;
    return what === "rate" ? printNumber(content, 6) : printNumber(content);
  };
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={tickKey(item)} className={styles.line}>
          <span className={styles.quiet}>{item.edit.cell}</span>{" "}
          <span>{say(`pane.what.${item.what}`)}</span>{" "}
          {item.edit.kind !== "highlight" && (
            <span className={styles.quiet}>{print(item, item.edit.before)} →</span>
          )}{" "}
          <span className={styles.after}>{print(item, item.edit.after)}</span>{" "}
          {item.name !== null && <span className={styles.quiet}>{item.name}</span>}
        </li>
      ))}
    </ul>
  );
}
