import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef, type ReactElement } from "react";
import { useModel } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useTodo } from "../hooks/todo";
import { nameOf, placeOf, type BatchLine } from "../model/batch/line";
import { useTableStyles } from "./table-styles";

const useStyles = makeStyles({
  head: {
    // Stays on top, but not at a large zoom: there it would hide what it heads.
    "@media (min-width: 300px)": { position: "sticky", top: 0, zIndex: 1 },
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "12px",
    margin: 0,
    padding: "2px 12px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { width: "auto", flexGrow: 1, flexBasis: "0", minWidth: "140px" },
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  left: { order: 0, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly line: BatchLine;
  readonly left: number;
}

/** The form that the rows below stand in; pressed, it is opened in 评分. */
export const TodoForm = memo(function TodoForm({ line, left }: Props): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const say = useSay();
  const { batch } = useModel();
  const todo = useTodo();
  const name = nameOf(line) ?? say("pane.no-project");
  const button = useRef<HTMLButtonElement>(null);
  const comesBack = useRef(todo.store.get().at === line.id);
  useEffect(() => {
    if (!comesBack.current) return;
    button.current?.scrollIntoView({ block: "start" });
    button.current?.focus();
  }, []);
  return (
    <h3 className={styles.head}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(table.project, styles.name)}
        aria-label={say("pane.batch.open-form", { name })}
        onClick={() => {
          todo.opened(line);
          void batch.open(line);
        }}
      >
        {name}
      </button>
      <span className={styles.left}>{say("pane.todo.form-left", { left })}</span>
      <span className={styles.place}>{placeOf(line)}</span>
    </h3>
  );
});
