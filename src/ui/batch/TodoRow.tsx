import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, type ReactElement } from "react";
import type { RowScore } from "../../core";
import { useModel } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import type { BatchLine } from "../model/batch/line";
import { printScore } from "../model/numbers";
import { stateOf } from "../model/todo";
import { DecisionEditor } from "../parts/DecisionEditor";
import { ReasonEditor } from "../parts/ReasonEditor";
import { useRowStyles } from "../parts/row-styles";
import { StateIcon } from "../parts/StateIcon";
import { TargetActual } from "../parts/TargetActual";

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
  decision: { flex: "1.4 1 288px", minWidth: 0 },
  reason: { flex: "1 1 288px", minWidth: 0 },
  line: { display: "flex", alignItems: "flex-start", gap: "6px" },
  icon: { display: "flex", paddingTop: "2px" },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  rest: { paddingLeft: "22px" },
});

interface Props {
  readonly line: BatchLine;
  readonly scored: RowScore;
  /** What the row waits for, or did when the list was opened. */
  readonly toDecide: boolean;
  readonly toExplain: boolean;
  readonly settled: boolean;
}

/**
 * A row that waits for a person: what was to be reached, what was, and the fields to fill in. The
 * reason is always among them: it tells whoever decides, and a field that came with the decision
 * would push what is below from under the mouse.
 */
export const TodoRow = memo(function TodoRow(props: Props): ReactElement | null {
  const { line, scored, toDecide, toExplain, settled } = props;
  const styles = useStyles();
  const rows = useRowStyles();
  const say = useSay();
  const tell = useTell();
  const nameId = useId();
  const { row, value, reason } = scored;
  const { todo } = useModel().batch;
  const desk = todo.deskOf(line);
  if (!desk) return null;
  const state = stateOf(scored);
  const said = settled
    ? say("pane.todo.settled")
    : say(state === "open" ? "pane.outcome.open" : "pane.needs-reason");
  const points = row.points === null ? say("pane.no-points") : printScore(row.points);
  return (
    <div role="group" aria-labelledby={nameId} className={styles.row}>
      <div className={styles.what}>
        <div className={styles.line}>
          <span className={styles.icon}>
            <StateIcon state={settled ? "met" : state === "met" ? "partial" : state} />
          </span>
          <span id={nameId} className={styles.name}>
            {row.name}
          </span>
          <span className={rows.said}>{said}</span>
          <span className={rows.points}>
            <span className={rows.said}>{say("pane.score-field")} </span>
            {printScore(value)}/{points}
          </span>
        </div>
        <div className={styles.rest}>
          <div>
            <TargetActual texts={row.texts} />
          </div>
          <p className={mergeClasses(rows.sum, rows.quiet)}>{tell(scored.explanation)}</p>
        </div>
      </div>
      <div className={styles.editors}>
        {toDecide && (
          <div className={styles.decision}>
            <DecisionEditor scored={scored} desk={desk} />
          </div>
        )}
        {reason.spot && (
          <div className={styles.reason}>
            <ReasonEditor scored={scored} desk={desk} />
          </div>
        )}
        {toExplain && !reason.spot && <span>{say("pane.todo.no-place")}</span>}
      </div>
    </div>
  );
});
