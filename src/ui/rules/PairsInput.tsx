import { Button, Field as Labelled, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import { useSay, useTell } from "../hooks/say";
import { at } from "./draft";
import { columnKey, type Field } from "./fields";
import type { FieldInputProps } from "./field-input-props";
import { asList } from "./FieldValue";
import { NumberInput } from "./NumberInput";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  label: { minWidth: "24px", paddingBottom: "4px" },
});

type PairsField = Extract<Field, { kind: "pairs" }>;

/** A small table inside a profile: caps on the total, steps of satisfaction, grades. */
export function PairsInput(props: FieldInputProps & { readonly field: PairsField }): ReactElement {
  const { field, draft, problems, onChange } = props;
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const { path, columns, fixed } = field;
  const rows = asList(at(draft, path));
  const problem = problems.get(path);
  const blank = Object.fromEntries(columns.map(({ name }) => [name, ""]));
  return (
    <Labelled
      size="small"
      label={say("pane.parameter.field", { field: path })}
      {...(problem ? { validationMessage: tell(problem) } : {})}
    >
      <div role="group" className={styles.rows}>
        {rows.map((row, index) => (
          // Rows have no name of their own; the count makes the list new when one goes.
          <div key={`${rows.length} ${index}`} className={styles.row}>
            {columns.map(({ name, as }) =>
              as === "label" ? (
                <span key={name} className={styles.label}>
                  {String(at(row, name))}
                </span>
              ) : (
                <NumberInput
                  key={name}
                  label={say("pane.parameter.field", { field: columnKey(path, name) })}
                  value={at(row, name)}
                  percent={as === "share"}
                  optional={false}
                  problem={problems.get(`${path}.${index}.${name}`)}
                  onChange={(next) => onChange(`${path}.${index}.${name}`, next)}
                />
              ),
            )}
            {!fixed && (
              <Button
                size="small"
                appearance="subtle"
                icon={<SubtractRegular />}
                aria-label={say("pane.rules.take-out")}
                onClick={() =>
                  onChange(
                    path,
                    rows.filter((_, other) => other !== index),
                  )
                }
              />
            )}
          </div>
        ))}
        {!fixed && (
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() => onChange(path, [...rows, blank])}
          >
            {say("pane.rules.add")}
          </Button>
        )}
      </div>
    </Labelled>
  );
}
