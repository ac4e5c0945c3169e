import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Level } from "../../core";
import { useSay } from "../hooks/say";
import { LEVELS, type Counts } from "../model/check/findings";
import { LevelIcon } from "./LevelIcon";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "6px 12px" },
  chip: { minWidth: "0", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly counts: Counts;
  /** null: all of them. */
  readonly shown: Level | null;
  readonly onShow: (level: Level | null) => void;
}

/** How many of each level; pressed, only that level is shown. */
export function LevelChips({ counts, shown, onShow }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.chips} role="group" aria-label={say("pane.check.filter")}>
      {LEVELS.map((level) => (
        <ToggleButton
          key={level}
          className={styles.chip}
          size="small"
          shape="circular"
          icon={<LevelIcon level={level} />}
          checked={shown === level}
          disabledFocusable={counts[level] === 0 && shown !== level}
          onClick={() => onShow(shown === level ? null : level)}
        >
          {say("pane.check.level-count", { level, count: counts[level] })}
        </ToggleButton>
      ))}
    </div>
  );
}
