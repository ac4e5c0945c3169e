import { message, type Message } from "../../core";
import type { AnswerConflict } from "./answer-watch";

/** Why an answer was not taken over, and what to do. */
export function conflictMessage({ entry, what, allowed, decimals = 0 }: AnswerConflict): Message {
  const facts = {
    where: [entry.file, entry.sheet, entry.indicator ?? entry.row].filter(Boolean).join(" "),
    score: entry.score ?? null,
    allowed: allowed ? rangeOf(allowed) : "",
  };
  if (what === "too-precise") return message("bulk.answer-too-precise", { ...facts, decimals });
  return message(`bulk.answer-${what}`, facts);
}

function rangeOf([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`;
}
