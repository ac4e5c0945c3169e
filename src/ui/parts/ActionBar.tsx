import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { useId, type ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  local: {
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
});

/** What may be done with the result: look at it and write it, or take the last writing back. */
export function ActionBar(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const why = useId();
  const items = usePane((state) => state.fill?.items);
  const undo = usePane((state) => state.undo);
  const busy = usePane((state) => state.busy !== null);
  const final = usePane((state) => state.scored?.card.total.final ?? false);
  const count = (items ?? []).length;
  const nothing = count === 0;
  const marks = usePane(({ read }) =>
    read?.grid.isProtected ? 0 : (read?.grid.highlights.size ?? 0),
  );
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={nothing || busy}
        aria-describedby={nothing ? why : undefined}
        onClick={() => model.preview(true)}
      >
        {say("pane.preview", { count })}
      </Button>
      {undo && (
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={() => void model.undo()}
        >
          {say("pane.undo")}
        </Button>
      )}
      {marks > 0 && (
        <Button
          appearance="subtle"
          icon={<EraserRegular />}
          disabledFocusable={busy}
          onClick={() => void model.clearMarks()}
        >
          {say("pane.clear-marks", { count: marks })}
        </Button>
      )}
      {nothing && (
        <span id={why} className={styles.note}>
          {say(final ? "pane.preview-nothing" : "pane.preview-open")}
        </span>
      )}
      <span className={styles.local}>
        {say("pane.local", { version: model.environment.version })}
      </span>
    </div>
  );
}
