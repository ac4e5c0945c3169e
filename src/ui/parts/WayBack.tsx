import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";

/** The panels that lead to another, by name. */
const TITLES = { check: "pane.panel.check", batch: "pane.panel.batch" } as const;

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Back to the panel that led here. */
export function WayBack(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const from = usePane((state) => state.from);
  if (from === null) return null;
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="transparent"
        icon={<ArrowLeftRegular />}
        onClick={() => model.go(from)}
      >
        {say("pane.back-to", { panel: say(TITLES[from]) })}
      </Button>
    </div>
  );
}
