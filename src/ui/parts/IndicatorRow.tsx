import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { lacksReason, type RowScore } from "../../core";
import { usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { printScore } from "../model/numbers";
import { stateOf, type RowState } from "../model/todo";
import { RowDetails } from "./RowDetails";
import { useRowStyles } from "./row-styles";
import { StateIcon } from "./StateIcon";
import { TargetActual } from "./TargetActual";

/** States whose icon is enough for the eye; their word is there for the ear. */
const SAID_ONLY: ReadonlySet<RowState> = new Set(["met", "skipped"]);

/** One indicator: a line that opens. */
export function IndicatorRow({ scored }: { scored: RowScore }): ReactElement {
  const styles = useRowStyles();
  const say = useSay();
  const bodyId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { row, value } = scored;
  const lacks = usePane(({ scored: form }) => form !== null && lacksReason(scored, form.profile));
  const turn = usePane(({ focus }) => (focus?.row === row.row ? focus.turn : 0));
  const differs = usePane(
    ({ scored: form }) => form?.plan.differences.some((one) => one.row === row.row) ?? false,
  );
  useEffect(() => {
    if (turn === 0) return;
    setOpen(true);
    button.current?.scrollIntoView({ block: "start" });
    button.current?.focus();
  }, [turn]);
  const state = stateOf(scored);
  const outcome = say(`pane.outcome.${state}`);
  const points = row.points === null ? say("pane.no-points") : printScore(row.points);
  return (
    <li className={styles.item}>
      <button
        ref={button}
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={bodyId}
        title={open ? undefined : row.name}
        onClick={() => setOpen(!open)}
      >
        <StateIcon state={state} />
        <span className={mergeClasses(styles.name, open && styles.openName)}>{row.name}</span>
        <span className={SAID_ONLY.has(state) ? styles.said : styles.badge}>{outcome}</span>
        {differs && <span className={styles.badge}>{say("pane.differs")}</span>}
        {lacks && <span className={styles.badge}>{say("pane.needs-reason")}</span>}
        <span className={styles.points}>
          <span className={styles.said}>{say("pane.score-field")} </span>
          {printScore(value)}/{points}
        </span>
        <span className={mergeClasses(styles.values, open && styles.openName)}>
          <TargetActual texts={row.texts} />
        </span>
      </button>
      <div id={bodyId} hidden={!open}>
        {open && <RowDetails scored={scored} />}
      </div>
    </li>
  );
}
