import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, type ReactElement } from "react";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useTodo } from "../hooks/todo";
import { totalsOf } from "../model/batch/totals";
import { HandOut } from "./HandOut";
import { BackHead } from "../parts/BackHead";

const useStyles = makeStyles({
  head: {
    flexWrap: "wrap",
    gap: "4px 8px",
    padding: "4px 12px 6px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  left: { margin: 0, display: "flex", alignItems: "center", gap: "4px" },
  tick: { color: tokens.colorPaletteGreenForeground1 },
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", paddingLeft: "8px" },
  chip: { minWidth: "0", whiteSpace: "nowrap" },
});

/** What is left in all forms, which of it is shown, and the way back to the forms. */
export function TodoHead(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { batch } = useModel();
  const todo = useTodo();
  const { lines } = useStore(batch.store);
  const { filter, at } = useStore(todo.store);
  const { open, reasons } = useMemo(() => totalsOf(lines), [lines]);
  const chips = [
    ["all", say("pane.todo.filter-all", { count: open + reasons })],
    ["open", say("pane.todo.filter-open", { count: open })],
    ["reasons", say("pane.todo.filter-reasons", { count: reasons })],
  ] as const;
  return (
    <BackHead
      className={styles.head}
      title={say("pane.todo.title")}
      back={say("pane.back-to", { panel: say("pane.panel.batch") })}
      takesFocus={at === null}
      onBack={() => void todo.leave()}
    >
      <p className={styles.left} aria-live="polite">
        {open + reasons > 0 ? (
          say("pane.left", { open, reasons })
        ) : (
          <>
            <CheckmarkCircleFilled className={styles.tick} aria-hidden="true" />
            {say("pane.todo.none")}
          </>
        )}
      </p>
      <div className={styles.chips} role="group" aria-label={say("pane.todo.filter")}>
        {chips.map(([id, label]) => (
          <ToggleButton
            key={id}
            className={styles.chip}
            size="small"
            shape="circular"
            checked={filter === id}
            onClick={() => todo.filter(id)}
          >
            {label}
          </ToggleButton>
        ))}
      </div>
      {todo.canHandOut && <HandOut />}
    </BackHead>
  );
}
