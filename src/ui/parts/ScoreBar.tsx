import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSay } from "../hooks/say";
import { printNumber } from "../model/numbers";
import type { Tally } from "../model/todo";

const stripes = (colour: string): string =>
  `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 6px)`;

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px" },
  bar: {
    display: "flex",
    flexGrow: 1,
    height: "8px",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  part: {
    flexBasis: 0,
    "@media (prefers-reduced-motion: no-preference)": { transition: "flex-grow 200ms ease-out" },
  },
  // Told apart by texture, not by colour alone: full, empty, striped.
  scored: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  lost: { backgroundColor: "transparent" },
  open: {
    backgroundImage: stripes(tokens.colorNeutralStrokeAccessible),
    borderLeft: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": {
      backgroundImage: stripes("CanvasText"),
      forcedColorAdjust: "none",
    },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  points: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where the points went; the words below say the same as the picture. */
export function ScoreBar({ tally }: { tally: Tally }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const parts = (["scored", "lost", "open"] as const).filter((part) => tally[part] > 0);
  return (
    <>
      <div className={styles.row} aria-hidden="true">
        <div className={styles.bar}>
          {(["scored", "lost", "open"] as const).map((part) => (
            <div
              key={part}
              className={mergeClasses(styles.part, styles[part])}
              style={{ flexGrow: tally[part], ...(tally[part] === 0 ? { display: "none" } : {}) }}
            />
          ))}
        </div>
        <span className={styles.points}>/{printNumber(tally.points)}</span>
      </div>
      <div className={styles.legend}>
        {parts.map((part) => (
          <span key={part}>{say(`pane.bar.${part}`, { value: printNumber(tally[part], 2) })}</span>
        ))}
      </div>
    </>
  );
}
