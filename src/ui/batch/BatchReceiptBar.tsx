import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { BarActions } from "../parts/BarActions";

const useStyles = makeStyles({
  receipt: { padding: "4px 12px", flexShrink: 0, outlineStyle: "none" },
});

/** What was written, saved or taken back; files that could not be saved are named. */
export function BatchReceiptBar(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { batch } = useModel();
  const { receipt } = useStore(batch.store);
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the keyboard goes on from the receipt.
  useEffect(() => bar.current?.focus(), [receipt]);
  if (!receipt) return null;
  const { kind, forms, cells, failed } = receipt;
  const done =
    kind === "saved"
      ? say("pane.batch.saved", { files: forms })
      : kind === "linked"
        ? say("pane.batch.linked")
        : say(kind === "written" ? "pane.batch.written" : "pane.batch.undone", { forms, cells });
  return (
    <div ref={bar} tabIndex={-1} className={styles.receipt}>
      <MessageBar intent={failed.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          {done}
          {failed.length > 0 && (
            <div>
              {say("pane.batch.failed", { count: failed.length, names: failed.join("; ") })}
            </div>
          )}
        </MessageBarBody>
        <BarActions onDismiss={() => batch.dismiss()} />
      </MessageBar>
    </div>
  );
}
