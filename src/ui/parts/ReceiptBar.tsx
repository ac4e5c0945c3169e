import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { BarActions } from "./BarActions";

const useStyles = makeStyles({
  receipt: { padding: "4px 12px", flexShrink: 0, outlineStyle: "none" },
});

/** What was written or taken back, with the way to take it back. */
export function ReceiptBar(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const receipt = usePane((state) => state.receipt);
  const undo = usePane((state) => state.undo);
  const busy = usePane((state) => state.busy !== null);
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the keyboard goes on from the receipt.
  useEffect(() => bar.current?.focus(), [receipt]);
  if (!receipt) return null;
  const { kind, cells } = receipt;
  const count = cells.length;
  return (
    <div ref={bar} tabIndex={-1} className={styles.receipt}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {kind === "written" && say("pane.written", { count, first: cells[0] ?? "" })}
          {kind === "cleared" && say("pane.cleared", { count })}
          {kind === "undone" && say("pane.undone", { count })}
        </MessageBarBody>
        <BarActions onDismiss={() => model.dismiss()}>
          {kind !== "undone" && undo && (
            <Button size="small" disabledFocusable={busy} onClick={() => void model.undo()}>
              {say("pane.undo")}
            </Button>
          )}
        </BarActions>
      </MessageBar>
    </div>
  );
}
