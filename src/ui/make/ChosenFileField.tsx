import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useId, useRef, type ReactElement } from "react";
import { useSay } from "../hooks/say";
import type { ChosenFile } from "../model/make/files";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  none: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly label: string;
  readonly file: ChosenFile | null;
  readonly onChoose: (file: ChosenFile) => void;
}

/** One file to choose, and which one it is. */
export function ChosenFileField({ label, file, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.field}>
      <span id={`${id}-label`}>{label}</span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-labelledby={`${id}-label`}
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onChoose(asChosen(chosen));
          target.value = "";
        }}
      />
      <div className={styles.line}>
        <Button
          id={`${id}-button`}
          aria-labelledby={`${id}-label ${id}-button`}
          aria-describedby={`${id}-name`}
          icon={<DocumentTableRegular />}
          onClick={() => input.current?.click()}
        >
          {say("pane.make.choose")}
        </Button>
        <span id={`${id}-name`} className={file ? styles.name : styles.none}>
          {file?.name ?? say("pane.make.none")}
        </span>
      </div>
    </div>
  );
}

function asChosen(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
