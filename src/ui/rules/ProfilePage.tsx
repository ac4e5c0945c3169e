import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Profile } from "../../core";
import { useLocale, useSay } from "../hooks/say";
import { findProfile } from "../../app/profiles";
import { PARAMETER_FIELDS, PARAMETER_NAMES } from "./fields";
import { FieldValue } from "./FieldValue";

export const useParameterStyles = makeStyles({
  parameter: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, 2fr) 3fr",
    columnGap: "8px",
    rowGap: "2px",
    margin: "4px 0",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** One profile to read: what each parameter does, what it says here, where that stands. */
export function ProfilePage({ profile }: { profile: Profile }): ReactElement {
  const styles = useParameterStyles();
  const say = useSay();
  const locale = useLocale();
  return (
    <>
      {PARAMETER_NAMES.map((parameter) => {
        const { source, mark, inheritedFrom } = profile[parameter].origin;
        const from = inheritedFrom && (findProfile(inheritedFrom)?.name[locale] ?? inheritedFrom);
        return (
          <section key={parameter} className={styles.parameter}>
            <h3 className={styles.title}>{say("pane.parameter.title", { parameter })}</h3>
            <p className={styles.quiet}>{say("pane.parameter.help", { parameter })}</p>
            <dl className={styles.fields}>
              {PARAMETER_FIELDS[parameter].map((field) => (
                <div key={field.path} style={{ display: "contents" }}>
                  <dt>{say("pane.parameter.field", { field: field.path })}</dt>
                  <dd>
                    <FieldValue field={field} draft={profile} />
                  </dd>
                </div>
              ))}
            </dl>
            <p className={styles.quiet}>
              {say("pane.rules.source", { source, mark })}
              {from && ` · ${say("pane.rules.inherited", { from })}`}
            </p>
          </section>
        );
      })}
    </>
  );
}
