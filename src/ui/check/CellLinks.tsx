import { Button } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import type { ReactElement } from "react";
import { cellName, type Spot } from "../../core";
import { useModel } from "../hooks/model";
import { useSay } from "../hooks/say";
import { useFindingStyles } from "./finding-styles";

/** Cells shown as links; more are counted. */
const MOST = 3;

/** The cells a finding speaks of, each leading to the sheet. */
export function CellLinks({ spots }: { spots: readonly Spot[] }): ReactElement {
  const styles = useFindingStyles();
  const say = useSay();
  const model = useModel();
  const cells = new Map(spots.map((spot) => [cellName(spot), spot]));
  return (
    <>
      {[...cells].slice(0, MOST).map(([cell, spot], at) => (
        <Button
          key={cell}
          className={styles.link}
          size="small"
          appearance="transparent"
          {...(at === 0 ? { icon: <TargetRegular /> } : {})}
          aria-label={say("pane.check.where", { cell })}
          onClick={() => void model.checker.jump(spot)}
        >
          {cell}
        </Button>
      ))}
      {cells.size > MOST && (
        <span className={styles.more}>{say("pane.check.more-cells", { count: cells.size })}</span>
      )}
    </>
  );
}
