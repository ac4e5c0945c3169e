import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Stage } from "../../core";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({ note: { padding: "4px 12px" } });

const NOTES = { template: "pane.check.template", list: "pane.check.list" } as const;

/** What is not looked at in a form that has no actuals (yet). */
export function CheckNote({ stage }: { stage: Stage }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  if (stage === "filled") return null;
  return (
    <div className={styles.note}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say(NOTES[stage])}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
