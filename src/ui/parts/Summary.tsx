import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { useSay } from "../hooks/say";
import { printNumber, printRate } from "../model/numbers";
import { tallyOf } from "../model/todo";
import { ScoreBar } from "./ScoreBar";

const useStyles = makeStyles({
  summary: {
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  figures: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  grade: {
    padding: "0 8px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  open: {
    color: tokens.colorNeutralForeground2,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
  rate: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Total, grade and execution rate, and the bar of points got, lost and still open. */
export function Summary({ card }: { card: Scorecard }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tally = tallyOf(card);
  const facts = { score: printNumber(tally.scored), points: printNumber(tally.points) };
  const rate = card.execution?.rate;
  return (
    <section className={styles.summary} aria-label={say("pane.total")}>
      <div className={styles.figures}>
        <span
          className={styles.total}
          role="img"
          aria-label={say(card.total.final ? "pane.total-of" : "pane.total-open", facts)}
        >
          {facts.score}
        </span>
        <span className={mergeClasses(styles.grade, !card.total.final && styles.open)}>
          {card.total.final ? (card.grade ?? "—") : say("pane.undecided")}
        </span>
        <span className={styles.rate}>
          {rate ? say("pane.rate", { rate: printRate(rate) }) : say("pane.rate-none")}
        </span>
      </div>
      <ScoreBar tally={tally} />
    </section>
  );
}
