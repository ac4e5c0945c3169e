import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState, type ReactElement } from "react";
import type { Finding, Level } from "../../core";
import { useModel } from "../hooks/model";
import { useSay } from "../hooks/say";
import type { CheckedFront } from "../model/check/engine";
import { countLevels, LEVELS, type Sorted } from "../model/check/findings";
import { Blocks } from "../parts/Blocks";
import { AcceptedItem } from "./AcceptedItem";
import { FindingItem } from "./FindingItem";
import { Fold } from "../parts/Fold";
import { LevelChips } from "./LevelChips";

const ITEM_HEIGHT = 84;

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: "8px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  clean: { display: "flex", alignItems: "center", gap: "6px", margin: 0, padding: "8px 12px" },
  tick: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  do: { padding: "0 12px 8px" },
});

interface Props {
  readonly checked: CheckedFront;
  readonly sorted: Sorted;
}

/** The findings by level, then what the scores will settle, then what a person lets stand. */
export function Findings({ checked, sorted }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const [shown, setShown] = useState<Level | null>(null);
  const { open, settled } = sorted;
  const { accepted, card } = checked;
  const counts = countLevels(open);
  const level = shown !== null && counts[shown] > 0 ? shown : null;
  const groups = LEVELS.filter((one) => counts[one] > 0 && (level ?? one) === one);
  const list = (findings: readonly Finding[]): ReactElement => (
    <ul className={styles.list}>
      <Blocks
        items={findings}
        height={ITEM_HEIGHT}
        draw={(finding) => <FindingItem key={keyOf(finding)} finding={finding} card={card} />}
      />
    </ul>
  );
  return (
    <>
      {open.length > 0 ? (
        <LevelChips counts={counts} shown={level} onShow={setShown} />
      ) : (
        <p className={styles.clean} role="status">
          <CheckmarkCircleFilled className={styles.tick} aria-hidden="true" />
          {say("pane.check.clean")}
        </p>
      )}
      {groups.map((one) => (
        <section key={one}>
          <h3 className={styles.title}>{say("pane.check.level", { level: one })}</h3>
          {list(open.filter((finding) => finding.level === one))}
        </section>
      ))}
      {settled.length > 0 && (
        <Fold title={say("pane.check.settled", { count: settled.length })}>
          <div className={styles.do}>
            <Button size="small" onClick={() => model.go("score", "check")}>
              {say("pane.check.settled-do")}
            </Button>
          </div>
          {list(settled)}
        </Fold>
      )}
      {accepted.length > 0 && (
        <Fold title={say("pane.check.accepted", { count: accepted.length })}>
          <ul className={styles.list}>
            {accepted.map(({ finding, note }) => (
              <AcceptedItem key={keyOf(finding)} finding={finding} note={note} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function keyOf({ check, spots, message }: Finding): string {
  return JSON.stringify([check, spots, message.data]);
}
