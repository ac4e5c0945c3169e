import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { RowScore } from "../../core";
import { useSay } from "../hooks/say";
import { useTodo } from "../hooks/todo";
import type { BatchLine } from "../model/batch/line";
import { executionToDecide } from "../model/execution";
import { stateOf } from "../model/todo";
import { DecisionEditor } from "../parts/DecisionEditor";
import { ReasonEditor } from "../parts/ReasonEditor";
import { TargetActual } from "../parts/TargetActual";
import { TodoFrame } from "./TodoFrame";

const useStyles = makeStyles({
  decision: { flex: "1.4 1 288px", minWidth: 0 },
  reason: { flex: "1 1 288px", minWidth: 0 },
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
  const say = useSay();
  const todo = useTodo();
  const desk = todo.deskOf(line);
  if (!desk) return null;
  const { row, value, explanation, reason } = scored;
  return (
    <TodoFrame
      name={row.name}
      state={stateOf(scored)}
      settled={settled}
      score={value}
      points={row.points}
      values={<TargetActual texts={row.texts} />}
      explanation={explanation}
    >
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
    </TodoFrame>
  );
});

/** 预算执行率 of a form, where no rate can be computed. */
export const TodoExecution = memo(function TodoExecution({
  line,
  settled,
}: Pick<Props, "line" | "settled">): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const todo = useTodo();
  const desk = todo.deskOf(line);
  const card = line.form?.checked.card;
  const toDecide = card && executionToDecide(card);
  if (!desk || !toDecide || !card.execution) return null;
  return (
    <TodoFrame
      name={say("pane.execution")}
      state="open"
      settled={settled}
      score={toDecide.value}
      points={toDecide.row.points}
      explanation={card.execution.explanation}
    >
      <div className={styles.decision}>
        <DecisionEditor scored={toDecide} desk={desk} />
      </div>
    </TodoFrame>
  );
});
