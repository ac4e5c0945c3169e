import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MakeOutcome } from "../model/make/make-forms";

const useStyles = makeStyles({ bar: { width: "100%", boxSizing: "border-box" } });

/** What was saved, and each file or project that could not be used. */
export function MakeOutcomeBar({ outcome }: { outcome: MakeOutcome }): ReactElement {
  const styles = useStyles();
  const { made, problems } = outcome;
  const intent = made === null ? "error" : problems.length > 0 ? "warning" : "success";
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>
        {made}
        {problems.map((problem, at) => (
          <div key={at}>{problem}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
