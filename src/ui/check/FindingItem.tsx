import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement } from "react";
import { message, type Finding, type Scorecard } from "../../core";
import { useModel } from "../hooks/model";
import { useSay, useTell } from "../hooks/say";
import { mends, rowToSettle } from "../model/check/findings";
import { AcceptForm } from "./AcceptForm";
import { CellLinks } from "./CellLinks";
import { useFindingStyles } from "./finding-styles";
import { LevelIcon } from "./LevelIcon";

interface Props {
  readonly finding: Finding;
  readonly card: Scorecard;
}

/** One finding: what is wrong and where, why it matters, and what can be done. */
export function FindingItem({ finding, card }: Props): ReactElement {
  const styles = useFindingStyles();
  const say = useSay();
  const tell = useTell();
  const whatId = useId();
  const [why, setWhy] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const { check, level, basis, spots } = finding;
  return (
    <li className={styles.item} aria-labelledby={whatId}>
      <p id={whatId} className={styles.what}>
        <span className={styles.icon}>
          <LevelIcon level={level} />
        </span>
        {tell(finding.message)}
      </p>
      <div className={styles.actions}>
        <CellLinks spots={spots} />
        <FixButton finding={finding} card={card} />
        <Button
          className={styles.quiet}
          size="small"
          appearance="transparent"
          icon={why ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={why}
          onClick={() => setWhy(!why)}
        >
          {say("pane.check.why")}
        </Button>
        <Button
          className={styles.quiet}
          size="small"
          appearance="transparent"
          aria-expanded={accepting}
          onClick={() => setAccepting(!accepting)}
        >
          {say("pane.check.accept")}
        </Button>
      </div>
      {why && (
        <div className={styles.body}>
          <p className={styles.text}>{tell(message(`check.${check}.why`))}</p>
          <p className={styles.text}>
            {say("pane.check.todo", { todo: tell(message(`check.${check}.todo`)) })}
          </p>
          <p className={styles.basis}>{say("pane.basis", { basis })}</p>
        </div>
      )}
      {accepting && <AcceptForm finding={finding} onCancel={() => setAccepting(false)} />}
    </li>
  );
}

/** Mends it (after a look), or leads to where a person settles it. */
function FixButton({ finding, card }: Props): ReactElement | null {
  const say = useSay();
  const model = useModel();
  const safe = mends(finding, "safe");
  if (safe || mends(finding, "ask")) {
    return (
      <Button size="small" onClick={() => model.checker.preview([finding])}>
        {say(safe ? "pane.check.fix" : "pane.check.ask")}
      </Button>
    );
  }
  const row = rowToSettle(finding, card);
  if (!row) return null;
  const settle = (): void => {
    model.go("score", "check");
    model.focusRow(row.row.row);
  };
  return (
    <Button size="small" onClick={settle}>
      {say("pane.check.settle")}
    </Button>
  );
}
