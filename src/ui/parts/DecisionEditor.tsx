import { Button, Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { checkDecision, tierOf, type Message, type Tier, type TierChoice } from "../../core";
import { useSay, useTell } from "../hooks/say";
import type { RowDecision } from "../model/choices";
import type { Decidable } from "../model/execution";
import { printNumber } from "../model/numbers";
import type { RowDesk } from "../model/row-desk";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px" },
  tiers: { flexWrap: "wrap" },
  tier: { whiteSpace: "nowrap" },
  fields: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-start" },
  score: { width: "88px" },
  input: { minWidth: 0, width: "100%" },
  note: { flex: "1 1 120px", minWidth: "min(120px, 100%)" },
  // On the fields' line: nothing below moves when it comes.
  clear: { alignSelf: "flex-end" },
});

interface Props {
  readonly scored: Decidable;
  readonly desk: RowDesk;
}

/** A row for a person: tiers with the scores they allow, a number that must fit, a note why. */
export function DecisionEditor({ scored, desk }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tell = useTell();
  const row = scored.row.row;
  const kept = desk.choices.decisions.find((one) => one.row === row);
  const [tier, setTier] = useState<Tier | null>(kept?.tier ?? firstTier(scored));
  const [text, setText] = useState(scored.value === null ? "" : printNumber(scored.value));
  const [note, setNote] = useState(kept?.note ?? "");
  const [problem, setProblem] = useState<Message | null>(null);
  const [shown, setShown] = useState(kept);
  const [typing, setTyping] = useState(false);
  // An undo, a fresh reading or a list that was handed in may have changed it meanwhile.
  // What is being typed is the person's: it is not typed over.
  if (!sameDecision(shown, kept) && typing) setShown(kept);
  else if (!sameDecision(shown, kept)) {
    setShown(kept);
    setTier(kept?.tier ?? (kept ? tierOf(scored, kept.score) : tier));
    setText(kept ? printNumber(kept.score) : "");
    setNote(kept?.note ?? "");
    setProblem(null);
  }

  const only = scored.tiers.length === 1 ? scored.tiers[0] : undefined;
  const sayTier = ({ tier: choice, interval: [low, high] }: TierChoice): string =>
    say("pane.tier-choice", { tier: choice, low: printNumber(low), high: printNumber(high) });

  const commit = (nextTier: Tier | null, nextText: string, nextNote: string): void => {
    if (nextText.trim() === "") {
      setProblem(null);
      if (kept) desk.decide(row, null);
      return;
    }
    const check = checkDecision(scored, nextTier, nextText, desk.decimals);
    if ("problem" in check) {
      setProblem(check.problem);
      return;
    }
    setProblem(null);
    const unchanged = scored.value === check.score && (kept?.note ?? "") === nextNote.trim();
    if (!unchanged || kept?.tier !== (nextTier ?? undefined)) {
      desk.decide(row, { score: check.score, tier: nextTier, note: nextNote });
    }
  };

  return (
    <div className={styles.box}>
      {scored.tiers.length > 1 && (
        <RadioGroup
          className={styles.tiers}
          aria-label={say("pane.decide")}
          layout="horizontal"
          value={tier ?? ""}
          onChange={(_, { value }) => {
            const chosen = scored.tiers.find((choice) => choice.tier === value);
            if (!chosen) return;
            const [low, high] = chosen.interval;
            const next = low === high ? printNumber(low) : text;
            setTier(chosen.tier);
            setText(next);
            commit(chosen.tier, next, note);
          }}
        >
          {scored.tiers.map((choice) => (
            <Radio key={choice.tier} value={choice.tier} label={sayTier(choice)} />
          ))}
        </RadioGroup>
      )}
      {only && <span>{sayTier(only)}</span>}
      <div className={styles.fields}>
        <Field
          className={styles.score}
          size="small"
          label={say("pane.score-field")}
          validationState={problem ? "error" : "none"}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={text}
            onChange={(_, { value }) => {
              setTyping(true);
              setText(value);
            }}
            onBlur={() => {
              setTyping(false);
              commit(tier, text, note);
            }}
            onKeyDown={({ key }) => {
              if (key !== "Enter") return;
              setTyping(false);
              commit(tier, text, note);
            }}
          />
        </Field>
        <Field className={styles.note} size="small" label={say("pane.note-field")}>
          <Input
            className={styles.input}
            value={note}
            onChange={(_, { value }) => setNote(value)}
            onBlur={() => commit(tier, text, note)}
          />
        </Field>
        {kept && (
          <Button
            className={styles.clear}
            size="small"
            onClick={() => {
              setTier(null);
              setText("");
              setNote("");
              setProblem(null);
              desk.decide(row, null);
            }}
          >
            {say("pane.decision.clear")}
          </Button>
        )}
      </div>
      {problem && (
        <Field validationState="error" validationMessage={tell(problem)}>
          <span />
        </Field>
      )}
    </div>
  );
}

/** The tier a row starts with: the one its score lies in, or the only one there is. */
function firstTier(scored: Decidable): Tier | null {
  if (scored.value !== null) return tierOf(scored, scored.value);
  return scored.tiers.length === 1 ? (scored.tiers[0]?.tier ?? null) : null;
}

function sameDecision(a: RowDecision | undefined, b: RowDecision | undefined): boolean {
  return a?.score === b?.score && a?.tier === b?.tier && a?.note === b?.note;
}
