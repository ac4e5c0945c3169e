import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useStore } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { useTodo } from "../hooks/todo";
import { BarActions } from "../parts/BarActions";

const useStyles = makeStyles({
  answers: { padding: "4px 12px", flexShrink: 0, outlineStyle: "none" },
  left: { margin: 0, paddingLeft: "16px", maxHeight: "30vh", overflowY: "auto" },
});

/** What became of a list that was filled in: what was taken, and why each of the others was not. */
export function Answers(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const todo = useTodo();
  const { answers } = useStore(todo.store);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [answers]);
  if (!answers) return null;
  const { count, left } = answers;
  return (
    <div ref={bar} tabIndex={-1} className={styles.answers}>
      <MessageBar
        intent={left.length > 0 || count === 0 ? "warning" : "success"}
        layout="multiline"
      >
        <MessageBarBody>
          {say("pane.todo.taken", { count, left: left.length })}
          {left.length > 0 && (
            <ul className={styles.left} tabIndex={0} aria-label={say("pane.todo.left-out")}>
              {left.map((why, at) => (
                <li key={at}>{tell(why)}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <BarActions onDismiss={() => todo.dismissAnswers()} />
      </MessageBar>
    </div>
  );
}
