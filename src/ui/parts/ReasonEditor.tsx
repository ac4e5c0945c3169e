import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellName, type RowScore } from "../../core";
import { useSay } from "../hooks/say";
import { reasonPlaceOf } from "../model/reason-place";
import type { RowDesk } from "../model/row-desk";
import { UsedReasons } from "./UsedReasons";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", paddingTop: "4px" },
  text: { width: "100%" },
});

interface Props {
  readonly scored: RowScore;
  readonly desk: RowDesk;
}

/** The reason of a row below its points: goes to the form's own cell when it is written. */
export function ReasonEditor({ scored, desk }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { reason } = scored;
  const { printed, grid, choices } = desk;
  const place = reasonPlaceOf(printed, scored);
  const drafted = choices.reasons.some((one) => one.row === place?.row);
  const [text, setText] = useState(reason.text);
  const [shown, setShown] = useState(reason.text);
  const [typing, setTyping] = useState(false);
  // Another row of the same block, an undo or a fresh reading may have changed it meanwhile; what is
  // being typed is the person's.
  if (shown !== reason.text) {
    setShown(reason.text);
    if (!typing) setText(reason.text);
  }
  const spot = reason.spot && grid.anchor(reason.spot.row, reason.spot.column);
  const put = (next: string): void => {
    setText(next);
    if (place) desk.setReason(place, next);
  };
  return (
    <div>
      <Field
        size="small"
        label={say("pane.reason-field")}
        {...(drafted && spot ? { hint: say("pane.reason-goes-to", { cell: cellName(spot) }) } : {})}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setTyping(true);
            setText(value);
          }}
          onBlur={() => {
            setTyping(false);
            put(text);
          }}
        />
      </Field>
      <div className={styles.actions}>
        {text.trim() === "" && (
          <Button size="small" onClick={() => put(say("pane.reason-skeleton"))}>
            {say("pane.reason-skeleton-button")}
          </Button>
        )}
        <UsedReasons find={() => desk.usedReasons()} onPick={put} />
      </div>
    </div>
  );
}
