import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { cellName, type Scorecard } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { JumpButton } from "./RowDetails";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** 自评结论: the grade, or the drafted text, which may be changed before it is written. */
export function Conclusion({ card }: { card: Scorecard }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const cell = card.form.conclusion?.cell;
  if (!cell) return null;
  return (
    <section className={styles.box} aria-label={say("pane.conclusion")}>
      <h3 className={styles.title}>{say("pane.conclusion")}</h3>
      {card.conclusion === null ? (
        <p className={styles.text}>{say("pane.conclusion-open")}</p>
      ) : card.conclusion === card.grade ? (
        <p className={styles.text}>{card.grade}</p>
      ) : (
        <Draft drafted={card.conclusion} />
      )}
      <JumpButton cell={cellName(cell)} />
    </section>
  );
}

function Draft({ drafted }: { drafted: string }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const own = usePane(({ choices }) => choices.conclusion);
  const [text, setText] = useState(own ?? drafted);
  useEffect(() => setText(own ?? drafted), [own, drafted]);
  return (
    <>
      <Field size="small" hint={say("pane.conclusion-draft")}>
        <Textarea
          aria-label={say("pane.conclusion")}
          resize="vertical"
          rows={5}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onBlur={() => model.setConclusion(text === drafted ? null : text)}
        />
      </Field>
      {own !== null && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => model.setConclusion(null)}>
            {say("pane.conclusion-reset")}
          </Button>
        </div>
      )}
    </>
  );
}
