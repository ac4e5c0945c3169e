import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellName, type RowScore } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { UsedReasons } from "./UsedReasons";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", paddingTop: "4px" },
  text: { width: "100%" },
});

/** The reason of a row below its points: goes to the form's own cell when it is written. */
export function ReasonEditor({ scored }: { scored: RowScore }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const { row, reason } = scored;
  const draft = usePane(({ choices }) => choices.reasons.find((one) => one.row === row.row)?.text);
  const grid = usePane(({ read }) => read?.grid);
  const [text, setText] = useState(draft ?? reason.text);
  const spot = reason.spot && grid ? grid.anchor(reason.spot.row, reason.spot.column) : null;
  const put = (next: string): void => {
    setText(next);
    model.setReason(row.row, next);
  };
  return (
    <div>
      <Field
        size="small"
        label={say("pane.reason-field")}
        {...(draft !== undefined && spot
          ? { hint: say("pane.reason-goes-to", { cell: cellName(spot) }) }
          : {})}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
          onBlur={() => put(text)}
        />
      </Field>
      <div className={styles.actions}>
        {text.trim() === "" && (
          <Button size="small" onClick={() => put(say("pane.reason-skeleton"))}>
            {say("pane.reason-skeleton-button")}
          </Button>
        )}
        <UsedReasons onPick={put} />
      </div>
    </div>
  );
}
