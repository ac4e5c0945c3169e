import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowCircleDownRegular } from "@fluentui/react-icons/svg/arrow-circle-down";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";
import { openCount, todoOf } from "../model/todo";

const useStyles = makeStyles({
  line: {
    padding: "0 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  todo: { width: "100%", justifyContent: "flex-start", textAlign: "start" },
  done: { display: "flex", alignItems: "center", gap: "6px", padding: "4px 8px" },
  tick: { color: tokens.colorPaletteGreenForeground1 },
});

/** One line of what is left to do; pressed, it leads to the first. */
export function TodoLine({ card }: { card: Scorecard }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const left = usePane((state) => state.fill?.items.length ?? 0);
  const { open, reasons, execution } = todoOf(card);
  const first = execution ?? open[0] ?? reasons[0];
  return (
    <div className={styles.line} aria-live="polite">
      {first ? (
        <Button
          className={styles.todo}
          appearance="transparent"
          icon={<ArrowCircleDownRegular />}
          onClick={() => model.focusRow(first.row.row)}
        >
          {say("pane.left", { open: openCount(card), reasons: reasons.length })}
        </Button>
      ) : (
        <div className={styles.done}>
          <CheckmarkCircleFilled className={styles.tick} aria-hidden="true" />
          {say(left > 0 ? "pane.left-none" : "pane.left-written")}
        </div>
      )}
    </div>
  );
}
