import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "24px 16px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
});

interface Props {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** A screen with little on it: what is the matter, what to do, and the buttons to do it. */
export function Screen({ title, lines, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.screen}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <div className={styles.actions}>{children}</div>
    </section>
  );
}
