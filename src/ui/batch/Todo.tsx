import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { todoItems, type TodoItem } from "../model/batch/todo";
import { Blocks } from "../parts/Blocks";
import { Answers } from "./Answers";
import { TodoForm } from "./TodoForm";
import { TodoHead } from "./TodoHead";
import { TodoExecution, TodoRow } from "./TodoRow";

/** Rows are tall, and their fields take time to draw: few at once. */
const AT_ONCE = 8;
const ROW_HEIGHT = 220;

const useStyles = makeStyles({
  // What is reached with the keyboard must not lie under the form's heading, which stays on top.
  scroll: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    scrollPaddingTop: "64px",
  },
  empty: { margin: 0, padding: "12px", color: tokens.colorNeutralForeground2 },
});

/** 待办: every row of all forms that waits for a person, filled in where it stands. */
export function Todo(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { batch } = useModel();
  const { lines } = useStore(batch.store);
  const { seen, filter, at } = useStore(batch.todo);
  const items = useMemo(() => todoItems(lines, seen, filter), [lines, seen, filter]);
  return (
    <>
      <TodoHead />
      <Answers />
      <div className={styles.scroll}>
        {items.length === 0 && <p className={styles.empty}>{say("pane.todo.nothing-shown")}</p>}
        <Blocks
          key={filter}
          items={items}
          size={AT_ONCE}
          height={ROW_HEIGHT}
          space="div"
          wanted={({ kind, line }) => kind === "form" && line.id === at}
          draw={drawItem}
        />
      </div>
    </>
  );
}

function drawItem(item: TodoItem): ReactElement {
  const { key, line } = item;
  if (item.kind === "form") return <TodoForm key={key} line={line} left={item.left} />;
  const { settled } = item;
  if (item.kind === "execution") return <TodoExecution key={key} line={line} settled={settled} />;
  const { scored, asked } = item;
  return (
    <TodoRow
      key={key}
      line={line}
      scored={scored}
      toDecide={asked.open}
      toExplain={asked.reason}
      settled={settled}
    />
  );
}
