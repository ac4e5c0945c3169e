import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { Message } from "../../core";
import { useSay, useTell } from "../hooks/say";
import { printScore } from "../model/numbers";
import type { RowState } from "../model/todo";
import { useRowStyles } from "../parts/row-styles";
import { StateIcon } from "../parts/StateIcon";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 32px",
    padding: "8px 12px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  // Beside each other where there is room for both, else one below the other.
  what: { flex: "1 1 272px", minWidth: 0, maxWidth: "640px" },
  editors: {
    flex: "2 1 288px",
    minWidth: 0,
    maxWidth: "1000px",
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 24px",
  },
  line: { display: "flex", alignItems: "flex-start", gap: "6px" },
  icon: { display: "flex", paddingTop: "2px" },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  rest: { paddingLeft: "22px" },
});

interface Props {
  readonly name: string;
  readonly state: RowState;
  readonly settled: boolean;
  readonly score: number | null;
  readonly points: number | null;
  /** Target and actual. */
  readonly values?: ReactNode;
  readonly explanation: Message;
  /** The fields to fill in. */
  readonly children: ReactNode;
}

/** One line of 待办: what it is about on the left, what a person fills in beside or below. */
export function TodoFrame(props: Props): ReactElement {
  const { name, state, settled, score, points, values, explanation, children } = props;
  const styles = useStyles();
  const rows = useRowStyles();
  const say = useSay();
  const tell = useTell();
  const nameId = useId();
  const waits = say(state === "open" ? "pane.outcome.open" : "pane.needs-reason");
  return (
    <div role="group" aria-labelledby={nameId} className={styles.row}>
      <div className={styles.what}>
        <div className={styles.line}>
          <span className={styles.icon}>
            <StateIcon state={settled ? "met" : state === "met" ? "partial" : state} />
          </span>
          <span id={nameId} className={styles.name}>
            {name}
          </span>
          <span className={rows.said}>{settled ? say("pane.todo.settled") : waits}</span>
          <span className={rows.points}>
            <span className={rows.said}>{say("pane.score-field")} </span>
            {printScore(score)}/{points === null ? say("pane.no-points") : printScore(points)}
          </span>
        </div>
        <div className={styles.rest}>
          {values && <div>{values}</div>}
          <p className={mergeClasses(rows.sum, rows.quiet)}>{tell(explanation)}</p>
        </div>
      </div>
      <div className={styles.editors}>{children}</div>
    </div>
  );
}
