import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../core";
import { useModel } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { CellLinks } from "./CellLinks";
import { useFindingStyles } from "./finding-styles";
import { LevelIcon } from "./LevelIcon";

interface Props {
  readonly finding: Finding;
  readonly note: string;
}

/** A fault that a person lets stand: what it is, why it may, and the way back. */
export function AcceptedItem({ finding, note }: Props): ReactElement {
  const styles = useFindingStyles();
  const say = useSay();
  const tell = useTell();
  const model = useModel();
  return (
    <li className={styles.item}>
      <p className={styles.what}>
        <span className={styles.icon}>
          <LevelIcon level={finding.level} />
        </span>
        {tell(finding.message)}
      </p>
      <div className={styles.body}>
        <p className={styles.text}>{say("pane.check.accepted-note", { note })}</p>
      </div>
      <div className={styles.actions}>
        <CellLinks spots={finding.spots} />
        <Button size="small" onClick={() => void model.checker.resume(finding)}>
          {say("pane.check.resume")}
        </Button>
      </div>
    </li>
  );
}
