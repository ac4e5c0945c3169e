import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../core";
import { useModel } from "../hooks/model";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingLeft: "22px" },
  actions: { display: "flex", gap: "8px" },
});

interface Props {
  readonly finding: Finding;
  readonly onCancel: () => void;
}

/** Lets a fault stand: not without a word why. */
export function AcceptForm({ finding, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const save = (): void => {
    if (note.trim() === "") setMissing(true);
    else void model.checker.accept(finding, note);
  };
  return (
    <div className={styles.form}>
      <Field
        label={say("pane.check.accept-note")}
        size="small"
        required
        {...(missing && note.trim() === ""
          ? { validationMessage: say("pane.check.accept-missing") }
          : {})}
      >
        <Textarea autoFocus size="small" value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={save}>
          {say("pane.check.accept-save")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("pane.cancel")}
        </Button>
      </div>
    </div>
  );
}
