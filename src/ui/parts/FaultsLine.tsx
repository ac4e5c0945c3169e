import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactElement } from "react";
import { useModel, useStore } from "../hooks/model";
import { useSay } from "../hooks/say";
import { countLevels, sortFindings } from "../model/check/findings";

const useStyles = makeStyles({
  line: { padding: "0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { width: "100%", justifyContent: "flex-start", textAlign: "start" },
  icon: { color: tokens.colorPaletteRedForeground1, marginRight: "6px", fontSize: "20px" },
});

/** How many errors the check found in this form; pressed, it leads to them. */
export function FaultsLine(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const { checked } = useStore(model.checker.store);
  if (!checked) return null;
  const { error: errors, warning: warnings } = countLevels(sortFindings(checked).open);
  if (errors + warnings === 0) return null;
  return (
    <div className={styles.line}>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        onClick={() => model.go("check")}
      >
        {errors > 0 && <ErrorCircleFilled className={styles.icon} aria-hidden="true" />}
        {say("pane.check.found", { errors, warnings })}
      </Button>
    </div>
  );
}
