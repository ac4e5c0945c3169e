import { Button, makeStyles } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import type { ReactElement } from "react";
import { cellName, type RowScore } from "../../core";
import { useModel, usePane } from "../hooks/model";
import { usePaneDesk } from "../hooks/pane-desk";
import { useSay, useTell } from "../hooks/say";
import { DecisionEditor } from "./DecisionEditor";
import { ReasonEditor } from "./ReasonEditor";
import { useRowStyles } from "./row-styles";
import { TypedDiffers } from "./TypedDiffers";

const useStyles = makeStyles({ jump: { alignSelf: "flex-start", marginLeft: "-8px" } });

/** An opened indicator: the sum, its document, and what a person has to do about it. */
export function RowDetails({ scored }: { scored: RowScore }): ReactElement {
  const styles = useRowStyles();
  const say = useSay();
  const tell = useTell();
  const { row, decision, outcome, reason } = scored;
  const desk = usePaneDesk();
  const difference = usePane(({ scored: form }) =>
    form?.plan.differences.find((one) => one.row === row.row),
  );
  const cell = row.cells.score ?? row.cells.name;
  return (
    <div className={styles.body}>
      <p className={styles.sum}>{tell(scored.explanation)}</p>
      {scored.basis && <p className={styles.quiet}>{say("pane.basis", { basis: scored.basis })}</p>}
      {difference && <TypedDiffers difference={difference} />}
      {desk && decision === "judgement" && outcome !== "skipped" && (
        <DecisionEditor scored={scored} desk={desk} />
      )}
      {desk && (reason.required || reason.text.trim() !== "") && reason.spot && (
        <ReasonEditor key={row.row} scored={scored} desk={desk} />
      )}
      {cell && <JumpButton cell={cellName(cell)} />}
    </div>
  );
}

/** Leads to a cell of the sheet. */
export function JumpButton({ cell }: { cell: string }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  return (
    <Button
      className={styles.jump}
      size="small"
      appearance="transparent"
      icon={<TargetRegular />}
      onClick={() => void model.jump(cell)}
    >
      {say("pane.jump", { cell })}
    </Button>
  );
}
