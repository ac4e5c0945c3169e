import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef, useState, type ReactElement } from "react";
import { profiles, type Profile } from "../../core";
import { useModel, usePane, useStore } from "../hooks/model";
import { useLocale, useSay, useTell } from "../hooks/say";
import { readProfileFile } from "./file";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "8px 0" },
  title: {
    margin: 0,
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    width: "100%",
    justifyContent: "space-between",
    padding: "4px 12px",
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: { padding: "8px 12px" },
});

/** All profiles, the person's own first, and the door for files. */
export function ProfileList({ onOpen }: { onOpen: (id: string) => void }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const locale = useLocale();
  const model = useModel();
  const own = useStore(model.shelf.own);
  const file = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<{ good: boolean; text: string } | null>(null);
  const take = async (chosen: File): Promise<void> => {
    const reading = await readProfileFile(chosen);
    if ("problem" in reading) {
      const facts = { name: chosen.name, why: tell(reading.problem) };
      setTold({ good: false, text: say("pane.rules.import-refused", facts) });
      return;
    }
    model.saveProfile(reading.profile);
    setTold({
      good: true,
      text: say("pane.rules.imported", { name: reading.profile.name[locale] }),
    });
  };
  return (
    <div className={styles.scroll}>
      {own.length > 0 && <Section title={say("pane.rules.own")} entries={own} onOpen={onOpen} />}
      <Section title={say("pane.rules.built-in")} entries={profiles} onOpen={onOpen} />
      <div className={styles.actions}>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void take(chosen);
            target.value = "";
          }}
        />
        <Button size="small" icon={<ArrowUploadRegular />} onClick={() => file.current?.click()}>
          {say("pane.rules.import")}
        </Button>
      </div>
      {told && (
        <MessageBar intent={told.good ? "success" : "error"} layout="multiline">
          <MessageBarBody>{told.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly entries: readonly Profile[];
  readonly onOpen: (id: string) => void;
}

function Section({ title, entries, onOpen }: SectionProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const locale = useLocale();
  const used = usePane(({ scored }) => scored?.profile.id);
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <Button
              className={styles.entry}
              appearance="subtle"
              iconPosition="after"
              icon={<ChevronRightRegular />}
              onClick={() => onOpen(id)}
            >
              <span>
                {name[locale]}{" "}
                {id === used && <span className={styles.note}>{say("pane.rules.in-use")}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
