import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { useAfter } from "../hooks/after";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  field: { flexGrow: 1, minWidth: 0 },
});

/** What is under way and how far; shown only when it takes longer than a glance. */
export function BusyLine(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const busy = usePane((state) => state.busy);
  const slow = useAfter(busy !== null, 300);
  if (!busy || !slow) return null;
  return (
    <div className={styles.line}>
      <Field
        className={styles.field}
        validationMessage={{ children: tell(busy.message), role: "status" }}
        validationState="none"
      >
        <ProgressBar
          aria-label={tell(busy.message)}
          {...(busy.progress === null ? {} : { value: busy.progress })}
        />
      </Field>
      {busy.cancel && (
        <Button size="small" onClick={busy.cancel}>
          {say("pane.cancel")}
        </Button>
      )}
    </div>
  );
}
