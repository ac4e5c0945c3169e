import { message, type Message } from "../../core";
import type { AnswerConflict } from "./answer-watch";

/** Why an answer was not taken over, and what to do. */
export function conflictMessage({ entry, what, allowed, decimals = 0 }: AnswerConflict): Message {
  const facts = {
    where: placeOfAnswer(entry),
    score: entry.score ?? null,
    allowed: allowed ? rangeOf(allowed) : "",
  };
  if (what === "too-precise") return message("bulk.answer-too-precise", { ...facts, decimals });
  return message(`bulk.answer-${what}`, facts);
}

/** Where an answer belongs, as it says itself: file, sheet, and the indicator's name or else its row. */
export function placeOfAnswer({ file, sheet, indicator, row }: AnswerConflict["entry"]): string {
  return [file, sheet, indicator ?? row].filter(Boolean).join(" ");
}

function rangeOf([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`;
}
