import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Profile } from "../../core";
import { useLocale, useSay, useTell } from "../hooks/say";
import { checkDraft, put, putStated, type Draft } from "./draft";
import { FieldInput } from "./FieldInput";
import { PARAMETER_FIELDS, PARAMETER_NAMES } from "./fields";
import { useParameterStyles } from "./ProfilePage";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll" },
  title: { margin: 0, padding: "8px 12px 0", fontSize: "inherit" },
  name: { padding: "8px 12px" },
  fields: { display: "flex", flexDirection: "column", gap: "6px", padding: "4px 0" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly profile: Profile;
  readonly onSave: (profile: Profile) => void;
  readonly onCancel: () => void;
}

/** An own profile being edited; what is wrong is said at its field while one types. */
export function ProfileEditor({ profile, onSave, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const parts = useParameterStyles();
  const say = useSay();
  const tell = useTell();
  const locale = useLocale();
  const [draft, setDraft] = useState<Draft>(profile);
  const [name, setName] = useState(profile.name[locale]);
  const check = useMemo(() => checkDraft(draft), [draft]);
  const nameMissing = name.trim() === "";
  const count = check.problems.size + (nameMissing ? 1 : 0);
  const rename = (next: string): void => {
    setName(next);
    if (next.trim()) setDraft(put(draft, "name", { "zh-CN": next.trim(), en: next.trim() }));
  };
  return (
    <>
      <div className={styles.scroll}>
        <h2 className={styles.title}>{name}</h2>
        <Field
          className={styles.name}
          label={say("pane.rules.name")}
          {...(nameMissing ? { validationMessage: say("pane.rules.name-missing") } : {})}
        >
          <Input value={name} onChange={(_, { value }) => rename(value)} />
        </Field>
        {PARAMETER_NAMES.map((parameter) => {
          const source = `${parameter}.origin.source`;
          const problem = check.problems.get(source);
          return (
            <section key={parameter} className={parts.parameter}>
              <h3 className={parts.title}>{say("pane.parameter.title", { parameter })}</h3>
              <p className={parts.quiet}>{say("pane.parameter.help", { parameter })}</p>
              <div className={styles.fields}>
                {PARAMETER_FIELDS[parameter].map((field) => (
                  <FieldInput
                    key={field.path}
                    field={field}
                    draft={draft}
                    problems={check.problems}
                    onChange={(path, value) => setDraft(putStated(draft, path, value))}
                  />
                ))}
                <Field
                  size="small"
                  label={say("pane.rules.source-field")}
                  {...(problem ? { validationMessage: tell(problem) } : {})}
                >
                  <Input
                    defaultValue={profile[parameter].origin.source}
                    onChange={(_, { value }) => setDraft(putStated(draft, source, value))}
                  />
                </Field>
              </div>
            </section>
          );
        })}
      </div>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={count > 0}
          onClick={() => {
            if (check.profile && !nameMissing) onSave(check.profile);
          }}
        >
          {say("pane.rules.save")}
        </Button>
        <Button onClick={onCancel}>{say("pane.cancel")}</Button>
        {count > 0 && <span role="status">{say("pane.rules.save-refused", { count })}</span>}
      </div>
    </>
  );
}
