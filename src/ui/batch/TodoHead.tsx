import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useTodo } from "../hooks/todo";
import { totalsOf } from "../model/batch/totals";
import { HandOut } from "./HandOut";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 12px 6px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
  },
  title: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
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
  const heading = useRef<HTMLHeadingElement>(null);
  const comesBack = useRef(at !== null);
  useEffect(() => {
    if (!comesBack.current) heading.current?.focus();
  }, []);
  const { open, reasons } = useMemo(() => totalsOf(lines), [lines]);
  const chips = [
    ["all", say("pane.todo.filter-all", { count: open + reasons })],
    ["open", say("pane.todo.filter-open", { count: open })],
    ["reasons", say("pane.todo.filter-reasons", { count: reasons })],
  ] as const;
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={say("pane.back-to", { panel: say("pane.panel.batch") })}
        onClick={() => void todo.leave()}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {say("pane.todo.title")}
      </h2>
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
    </div>
  );
}
