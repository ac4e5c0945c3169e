import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import { useId, useMemo, type ReactElement } from "react";
import { useModel, usePane, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useTodo } from "../hooks/todo";
import { tickedLines } from "../model/batch/batch-state";
import { totalsOf } from "../model/batch/totals";
import { SummaryButton } from "./SummaryButton";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  totals: {
    flexBasis: "100%",
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  todo: { fontVariantNumeric: "tabular-nums" },
  main: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Totals of the list, and what may be done with what is ticked. */
export function BatchFoot(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { batch } = useModel();
  const todo = useTodo();
  const whyId = useId();
  const busy = usePane((state) => state.busy !== null);
  const state = useStore(batch.store);
  const { lines, files, undo } = state;
  const totals = useMemo(() => totalsOf(lines), [lines]);
  const ticked = tickedLines(state);
  const count = files ? new Set(ticked.map(({ file }) => file)).size : ticked.length;
  const nothing = count === 0;
  return (
    <div className={styles.foot}>
      <p className={styles.totals} aria-live="polite">
        <span className={styles.main}>{say("pane.batch.foot", totals)}</span>
        <span>{say("pane.batch.foot-errors", totals)}</span>
      </p>
      {totals.open + totals.reasons > 0 && (
        <Button
          className={styles.todo}
          icon={<TaskListLtrRegular />}
          disabledFocusable={busy}
          onClick={() => todo.show()}
        >
          {say("pane.todo.show", totals)}
        </Button>
      )}
      <Button
        appearance="primary"
        disabledFocusable={nothing || busy}
        aria-describedby={nothing ? whyId : undefined}
        onClick={() => batch.preview(true)}
      >
        {files
          ? say("pane.batch.preview-files", { files: count })
          : say("pane.batch.preview", { forms: count })}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        disabledFocusable={busy}
        onClick={() => void batch.scan()}
      >
        {say("pane.batch.again")}
      </Button>
      <SummaryButton />
      {undo && (
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={() => void batch.undo()}
        >
          {say("pane.batch.undo")}
        </Button>
      )}
      {files && (
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => batch.clear()}>
          {say("pane.batch.close-list")}
        </Button>
      )}
      {nothing && (
        <span id={whyId} className={styles.note}>
          {say("pane.batch.nothing")}
        </span>
      )}
    </div>
  );
}
