import { message, type Message } from "../../core";
import type { AnswerConflict } from "./answer-watch";

/** Why an answer was not taken over, and what to do. */
export function conflictMessage({ entry, what, allowed }: AnswerConflict): Message {
  return message(`bulk.answer-${what}`, {
    where: [entry.file, entry.sheet, entry.indicator ?? entry.row].filter(Boolean).join(" "),
    score: entry.score ?? null,
    allowed: allowed ? rangeOf(allowed) : "",
  });
}

function rangeOf([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`;
}
