import type { Taken } from "./take-answers";
import type { Needs, TodoFilter } from "./todo";

/** What 待办 shows. */
export interface TodoState {
  readonly shown: boolean;
  readonly filter: TodoFilter;
  /** What was asked since the list was opened. */
  readonly seen: Needs;
  /** The form that was opened in 评分: the list comes back to it. */
  readonly at: string | null;
  /** What became of the answers that were handed in last. */
  readonly answers: Pick<Taken, "count" | "left"> | null;
}

export const FIRST_TODO: TodoState = {
  shown: false,
  filter: "all",
  seen: new Map(),
  at: null,
  answers: null,
};
