import { Checkbox, Field as Labelled, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSay, useTell } from "../hooks/say";
import { at } from "./draft";
import type { FieldInputProps } from "./field-input-props";
import { optionKey } from "./fields";
import { asList } from "./FieldValue";
import { NumberInput } from "./NumberInput";
import { PairsInput } from "./PairsInput";

const useStyles = makeStyles({
  band: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
});

/** The input of one field of a profile, with what is wrong with it. */
export function FieldInput(props: FieldInputProps): ReactElement {
  const { field, draft, problems, onChange } = props;
  const say = useSay();
  const tell = useTell();
  const { path } = field;
  const label = say("pane.parameter.field", { field: path });
  const value = at(draft, path);
  const problem = problems.get(path);
  const wrong = problem ? { validationMessage: tell(problem) } : {};
  switch (field.kind) {
    case "choice":
      return (
        <Labelled size="small" label={label} {...wrong}>
          <Select value={String(value)} onChange={(_, data) => onChange(path, data.value)}>
            {field.options.map((option) => (
              <option key={option} value={option}>
                {say("pane.parameter.option", { option: optionKey(path, option) })}
              </option>
            ))}
          </Select>
        </Labelled>
      );
    case "number":
    case "share":
      return (
        <NumberInput
          label={label}
          value={value}
          percent={field.kind === "share"}
          optional={field.kind === "share" && field.optional}
          problem={problem}
          onChange={(next) => onChange(path, next)}
        />
      );
    case "text":
      return (
        <Labelled size="small" label={label} {...wrong}>
          <Input value={String(value)} onChange={(_, data) => onChange(path, data.value)} />
        </Labelled>
      );
    case "texts":
      return (
        <Labelled size="small" label={label} hint={say("pane.rules.list-hint")} {...wrong}>
          <Input
            defaultValue={asList(value).join("、")}
            onChange={(_, data) => onChange(path, splitList(data.value))}
          />
        </Labelled>
      );
    case "band":
      return <BandInput {...props} />;
    case "pairs":
      return <PairsInput {...props} field={field} />;
  }
}

/** 无、/、- → its parts, without blanks. A comma between parts does too. */
function splitList(typed: string): readonly string[] {
  return typed
    .split(/[、，,\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function BandInput({ field, draft, problems, onChange }: FieldInputProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const { path } = field;
  const problem = problems.get(path);
  return (
    <Labelled
      size="small"
      label={say("pane.parameter.field", { field: path })}
      {...(problem ? { validationMessage: tell(problem) } : {})}
    >
      <div role="group" className={styles.band}>
        {(["low", "high"] as const).map((end) => (
          <NumberInput
            key={end}
            label={say("pane.parameter.field", { field: `qualitative.bands.${end}` })}
            value={at(draft, `${path}.${end}`)}
            percent
            optional={false}
            problem={problems.get(`${path}.${end}`)}
            onChange={(next) => onChange(`${path}.${end}`, next)}
          />
        ))}
        <Checkbox
          label={say("pane.parameter.field", { field: "qualitative.bands.highIncluded" })}
          checked={at(draft, `${path}.highIncluded`) === true}
          onChange={(_, { checked }) => onChange(`${path}.highIncluded`, checked === true)}
        />
      </div>
    </Labelled>
  );
}
