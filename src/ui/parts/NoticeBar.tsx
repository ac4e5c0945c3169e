import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Message } from "../../core";
import { useModel } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { BarActions } from "./BarActions";

const useStyles = makeStyles({ bars: { padding: "4px 12px", flexShrink: 0 } });

/** What went wrong last, or that the sheet is no longer what is shown. */
export function NoticeBar({ problem }: { problem: Message | null }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const model = useModel();
  return (
    <div className={styles.bars}>
      {problem ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{tell(problem)}</MessageBarBody>
          <BarActions onDismiss={() => model.dismiss()}>
            <Button size="small" onClick={() => void model.score()}>
              {say("pane.rescore")}
            </Button>
          </BarActions>
        </MessageBar>
      ) : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("pane.sheet-changed")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void model.score()}>
              {say("pane.rescore")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
