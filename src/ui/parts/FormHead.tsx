import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ScoredForm } from "../../app/score-sheet";
import { useModel, usePane, useStore } from "../hooks/model";
import { useLocale, useSay, useTell } from "../hooks/say";
import { HeaderNote } from "./HeaderNote";

const useStyles = makeStyles({
  head: { padding: "8px 12px 4px", display: "flex", flexDirection: "column", gap: "4px" },
  project: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  profile: { flexGrow: 1, flexBasis: "120px", minWidth: 0, maxWidth: "180px" },
  select: { width: "100%" },
  unit: { flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
});

/** Which form this is: project, unit, year, and the profile it is scored by. */
export function FormHead({ scored }: { scored: ScoredForm }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { form } = scored;
  const unit = (form.unit ?? form.department)?.text;
  const where = [unit, form.year && say("pane.year", { year: form.year.year })].filter(Boolean);
  const project = form.project?.text ?? say("pane.no-project");
  return (
    <div className={styles.head}>
      <FormPicker />
      <h2 className={styles.project} title={project}>
        {project}
      </h2>
      <div className={styles.line}>
        {where.length > 0 && <span className={styles.unit}>{where.join(" · ")}</span>}
        {form.kind === "self-evaluation" && <ProfilePicker scored={scored} />}
      </div>
      <HeaderNote />
    </div>
  );
}

/** Several forms in one sheet: which of them is in front. */
function FormPicker(): ReactElement | null {
  const say = useSay();
  const model = useModel();
  const read = usePane((state) => state.read);
  const index = usePane((state) => state.index);
  const forms = read?.forms ?? [];
  if (forms.length < 2) return null;
  return (
    <Select
      size="small"
      aria-label={say("pane.form-picker")}
      value={String(index)}
      onChange={(_, { value }) => void model.selectForm(Number(value))}
    >
      {forms.map((form, at) => (
        <option key={form.area.top * 1000 + form.area.left} value={String(at)}>
          {say("pane.form-option", {
            index: at + 1,
            name: form.project?.text ?? form.title?.text ?? say("pane.no-project"),
          })}
        </option>
      ))}
    </Select>
  );
}

function ProfilePicker({ scored }: { scored: ScoredForm }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const model = useModel();
  const locale = useLocale();
  const whyId = useId();
  useStore(model.shelf.own);
  const chosen = usePane((state) => state.choices.profile);
  const why = scored.profileWhy ? tell(scored.profileWhy) : say("pane.profile-given");
  return (
    <>
      <Select
        className={styles.profile}
        select={{ className: styles.select }}
        size="small"
        aria-label={say("pane.profile")}
        aria-describedby={whyId}
        title={why}
        value={chosen ?? ""}
        onChange={(_, { value }) => void model.chooseProfile(value === "" ? null : value)}
      >
        <option disabled>{why}</option>
        <option value="">
          {say("pane.profile-auto-option", {
            name: chosen === null ? scored.profile.name[locale] : null,
          })}
        </option>
        {model.shelf.all().map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </Select>
      <span id={whyId} hidden>
        {why}
      </span>
    </>
  );
}
