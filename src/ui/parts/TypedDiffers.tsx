import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Difference } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({
  box: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "8px" },
  text: { margin: 0 },
});

/** A typed score that is not ours: keep it, or take ours. Kept until the person says otherwise. */
export function TypedDiffers({ difference }: { difference: Difference }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const takes = usePane(({ taken }) => taken.has(difference.cell));
  const typed = String(difference.typed);
  const ours = String(difference.ours);
  const text = say("pane.differs-text", { typed, ours });
  return (
    <div className={styles.box}>
      <p className={styles.text}>{text}</p>
      <RadioGroup
        layout="horizontal"
        aria-label={text}
        value={takes ? "ours" : "typed"}
        onChange={(_, { value }) => model.take(difference.cell, value === "ours")}
      >
        <Radio value="typed" label={say("pane.differs-keep", { typed })} />
        <Radio value="ours" label={say("pane.differs-take", { ours })} />
      </RadioGroup>
    </div>
  );
}
