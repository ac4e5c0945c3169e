import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Form } from "../../core";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({ note: { padding: "8px 12px" } });

/** A form that has nothing to score yet, or ever: an empty form, a flat list of indicators. */
export function Unscored({ form }: { form: Form }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const list = form.kind === "indicator-list";
  return (
    <div className={styles.note}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {say(list ? "pane.list-title" : "pane.no-actuals-title")}
          </MessageBarTitle>
          {say(list ? "pane.list" : "pane.no-actuals")}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
