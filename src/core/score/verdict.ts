import type { Decimal } from "../grid";
import type { Message } from "../messages";
import type { ParameterName } from "../profile";
import type { Tier } from "../target";

/** The score follows from target, actual and profile. */
export interface Certain {
  readonly decision: "certain";
  /** Unrounded; at most the points. */
  readonly score: Decimal;
  readonly outcome: "met" | "partial" | "missed";
  readonly rule: string;
  /** The profile's parameter that decided: its source is the basis. */
  readonly parameter: ParameterName;
  /** Told with the score as it will be written. */
  readonly explain: (score: string) => Message;
}

/** A person's: with the tiers that remain possible. */
export interface Open {
  readonly decision: "judgement";
  readonly tiers: readonly Tier[];
  readonly rule: string;
  readonly parameter: ParameterName;
  readonly explanation: Message;
}

export type Verdict = Certain | Open;

export const ALL_TIERS: readonly Tier[] = ["met", "partial", "missed"];

export function open(
  rule: string,
  parameter: ParameterName,
  explanation: Message,
  tiers: readonly Tier[] = ALL_TIERS,
): Open {
  return { decision: "judgement", tiers, rule, parameter, explanation };
}
