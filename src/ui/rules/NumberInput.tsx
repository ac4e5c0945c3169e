import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Message } from "../../core";
import { decimal } from "../../core";
import { useSay, useTell } from "../hooks/say";
import { printNumber } from "../model/numbers";

const useStyles = makeStyles({ box: { width: "120px" }, input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  readonly value: unknown;
  /** Stored as 0–1, typed as 0–100. */
  readonly percent: boolean;
  /** Blank stands for null. */
  readonly optional: boolean;
  readonly problem: Message | undefined;
  readonly onChange: (value: unknown) => void;
}

/** A number of a profile. What is no number is passed on as typed, for the schema to refuse. */
export function NumberInput(props: Props): ReactElement {
  const { label, value, percent, optional, problem, onChange } = props;
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const [text, setText] = useState(
    typeof value === "number" ? printNumber(percent ? value * 100 : value, 6) : "",
  );
  const change = (typed: string): void => {
    setText(typed);
    onChange(parse(typed, percent, optional));
  };
  return (
    <Field
      className={styles.box}
      size="small"
      label={label}
      {...(optional ? { hint: say("pane.rules.blank-hint") } : {})}
      {...(problem ? { validationMessage: tell(problem) } : {})}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text}
        {...(percent ? { contentAfter: "%" } : {})}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}

function parse(typed: string, percent: boolean, optional: boolean): unknown {
  const text = typed.normalize("NFKC").trim();
  if (text === "" && optional) return null;
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const number = decimal(text);
  return Number(percent ? number.div(100) : number);
}
