import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellName, type RowScore } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { reasonPlaceOf } from "../model/reason-place";
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
  const { reason } = scored;
  const written = usePane(({ read, index }) => read?.forms[index]);
  const grid = usePane(({ read }) => read?.grid);
  const place = written ? reasonPlaceOf(written, scored) : null;
  const draft = usePane(
    ({ choices }) => choices.reasons.find((one) => one.row === place?.row)?.text,
  );
  const [text, setText] = useState(reason.text);
  const [shown, setShown] = useState(reason.text);
  // Another row of the same block, an undo or a fresh reading may have changed it meanwhile.
  if (shown !== reason.text) {
    setShown(reason.text);
    setText(reason.text);
  }
  const spot = reason.spot && grid ? grid.anchor(reason.spot.row, reason.spot.column) : null;
  const put = (next: string): void => {
    setText(next);
    if (place) model.setReason(place, next);
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
