import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { ScoredForm } from "../../app/score-sheet";
import { cellName, executionRow, type ExecutionScore } from "../../core";
import { usePane } from "../hooks/model";
import { usePaneDesk } from "../hooks/pane-desk";
import { useSay, useTell } from "../hooks/say";
import { executionToDecide } from "../model/execution";
import { printRate, printScore } from "../model/numbers";
import type { RowState } from "../model/todo";
import { DecisionEditor } from "./DecisionEditor";
import { JumpButton } from "./RowDetails";
import { useRowStyles } from "./row-styles";
import { StateIcon } from "./StateIcon";
import { TypedDiffers } from "./TypedDiffers";

/** 预算执行率 as a line like the indicators': its rate, its score, and how it came. */
export function ExecutionRow({ scored }: { scored: ScoredForm }): ReactElement | null {
  const styles = useRowStyles();
  const say = useSay();
  const tell = useTell();
  const bodyId = useId();
  const [open, setOpen] = useState(false);
  const { execution } = scored.card;
  const desk = usePaneDesk();
  const toDecide = executionToDecide(scored.card);
  const button = useRef<HTMLButtonElement>(null);
  const row = executionRow(scored.form)?.row;
  const turn = usePane(({ focus }) => (focus && focus.row === row ? focus.turn : 0));
  useEffect(() => {
    if (turn === 0) return;
    setOpen(true);
    button.current?.scrollIntoView({ block: "start" });
    button.current?.focus();
  }, [turn]);
  if (!execution) return null;
  const { points, score, rate } = execution;
  const cells = scored.form.fund?.scoring?.cells;
  const spot = cells?.score ?? cells?.rate;
  const cell = spot ? cellName(scored.grid.anchor(spot.row, spot.column)) : null;
  const difference = scored.plan.differences.find((one) => one.cell === cell);
  const state = executionState(execution);
  return (
    <div className={styles.item}>
      <button
        ref={button}
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        <StateIcon state={state} />
        <span className={mergeClasses(styles.name, open && styles.openName)}>
          {say("pane.execution")}
        </span>
        <span className={styles.said}>{say(`pane.outcome.${state}`)}</span>
        {difference && <span className={styles.badge}>{say("pane.differs")}</span>}
        <span>{rate ? printRate(rate) : "—"}</span>
        <span className={styles.points}>
          {execution.scored
            ? `${printScore(score)}/${printScore(points)}`
            : say("pane.execution-unscored")}
        </span>
      </button>
      <div id={bodyId} hidden={!open}>
        {open && (
          <div className={styles.body}>
            <p className={styles.sum}>{tell(execution.explanation)}</p>
            {execution.basis && (
              <p className={styles.quiet}>{say("pane.basis", { basis: execution.basis })}</p>
            )}
            {desk && toDecide && <DecisionEditor scored={toDecide} desk={desk} />}
            {difference && <TypedDiffers difference={difference} />}
            {cell && <JumpButton cell={cell} />}
          </div>
        )}
      </div>
    </div>
  );
}

function executionState({ scored, score, points }: ExecutionScore): RowState {
  if (!scored) return "skipped";
  if (score === null) return "open";
  if (score === points) return "met";
  return score > 0 ? "partial" : "missed";
}
