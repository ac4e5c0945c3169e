import type { Form, Grid } from "../../core";
import type { Choices, NewDecision } from "./choices";
import type { ReasonPlace } from "./reason-place";

/** What the editors of a row need of the form it stands in, wherever they are shown. */
export interface RowDesk {
  /** The form as the sheet holds it, without drafts. */
  readonly printed: Form;
  readonly grid: Grid;
  readonly choices: Choices;
  /** How many decimals a score may have. */
  readonly decimals: number;
  /** A score that has passed checkDecision; null takes it back. */
  decide(row: number, decision: NewDecision | null): void;
  setReason(place: ReasonPlace, text: string): void;
  usedReasons(): Promise<readonly string[]>;
}
