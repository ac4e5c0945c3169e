import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { useRef, type ReactElement } from "react";
import { usePane } from "../hooks/model";
import { useLocale, useSay } from "../hooks/say";
import { useTodo } from "../hooks/todo";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "4px" } });

/** The list as a workbook for the departments, out and back in. */
export function HandOut(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const locale = useLocale();
  const todo = useTodo();
  const busy = usePane((state) => state.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    await todo.takeBack(file.name, new Uint8Array(await file.arrayBuffer()), locale);
  };
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy}
        onClick={() => void todo.handOut(locale)}
      >
        {say("pane.todo.hand-out")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file);
          target.value = "";
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowImportRegular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {say("pane.todo.take-back")}
      </Button>
    </div>
  );
}
