import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId, type ReactElement } from "react";
import type { Finding } from "../../core";
import { useModel, usePane, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { mends } from "../model/check/findings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  note: {
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  /** What is open; null while it is being checked. */
  readonly open: readonly Finding[] | null;
}

/** Mend all that is certain, take the last writing back, check again, look at the other sheets. */
export function CheckBar({ open }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const noteId = useId();
  const busy = usePane((state) => state.busy !== null);
  const undo = usePane((state) => state.undo);
  const { others } = useStore(model.checker.store);
  const safe = (open ?? []).filter((finding) => mends(finding, "safe"));
  const none = safe.length === 0;
  const note = none ? say("pane.check.fix-none") : say("pane.check.fix-all-hint");
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={none || busy}
        aria-describedby={noteId}
        onClick={() => model.checker.preview(safe)}
      >
        {say("pane.check.fix-all", { count: safe.length })}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        disabledFocusable={busy}
        onClick={() => void model.score()}
      >
        {say("pane.check.again")}
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
      {others !== "none" && (
        <Button
          appearance="subtle"
          disabledFocusable={busy || others === "compared"}
          onClick={() => void model.checker.compare()}
        >
          {say(others === "compared" ? "pane.check.compared" : "pane.check.compare")}
        </Button>
      )}
      <span id={noteId} className={styles.note}>
        {open === null ? say("pane.check.checking") : note}
      </span>
    </div>
  );
}
