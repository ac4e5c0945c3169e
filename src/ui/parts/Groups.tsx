import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useId, useMemo, useState, type ReactElement } from "react";
import type { ScoredForm } from "../../app/score-sheet";
import { usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { printNumber } from "../model/numbers";
import { groupRows, type RowGroup } from "../model/todo";
import { ExecutionRow } from "./ExecutionRow";
import { RowList } from "./RowList";

/** Up to this many rows all groups stand open; a longer form shows its groups closed. */
const OPEN_UP_TO = 40;

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    width: "100%",
    minHeight: "28px",
    padding: "4px 12px 4px 8px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { margin: 0, font: "inherit" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** The indicators by 一级指标, and 预算执行率 before them. */
export function Groups({ scored }: { scored: ScoredForm }): ReactElement {
  const groups = useMemo(() => groupRows(scored.card.rows), [scored.card.rows]);
  const short = scored.card.rows.length <= OPEN_UP_TO;
  return (
    <>
      {scored.card.execution && <ExecutionRow scored={scored} />}
      {groups.map((group) => (
        <Group key={group.label ?? ""} group={group} startsOpen={short || groups.length === 1} />
      ))}
    </>
  );
}

function Group({ group, startsOpen }: { group: RowGroup; startsOpen: boolean }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const bodyId = useId();
  const [open, setOpen] = useState(startsOpen);
  const focus = usePane((state) => state.focus);
  useEffect(() => {
    if (focus && group.rows.some(({ row }) => row.row === focus.row)) setOpen(true);
  }, [focus, group.rows]);
  const name = group.label ?? say("pane.group-none");
  const facts = { score: printNumber(group.score), points: printNumber(group.points) };
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section aria-label={name}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
        >
          <Chevron aria-hidden="true" />
          <span className={styles.name}>{name}</span>
          <span className={styles.points}>
            {facts.score} / {facts.points}
          </span>
        </button>
      </h3>
      <div id={bodyId} hidden={!open}>
        {open && <RowList rows={group.rows} />}
      </div>
    </section>
  );
}
