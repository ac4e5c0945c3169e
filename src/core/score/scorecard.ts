import type { Form, TableRow } from "../detect";
import type { Decimal, Spot } from "../grid";
import type { Message } from "../messages";
import type { Profile } from "../profile";
import type { Tier, Value } from "../target";

export type Grade = "优" | "良" | "中" | "差";
export type Interval = readonly [low: number, high: number];

/** What a person decided for a row left open. */
export interface Decision {
  readonly score: number;
  readonly note?: string;
}

/** A person's decisions by the sheet row of the indicator. */
export type Decisions = ReadonlyMap<number, Decision>;

/** A tier a person may choose, with the scores it allows. */
export interface TierChoice {
  readonly tier: Tier;
  readonly interval: Interval;
}

export interface RowScore {
  readonly row: TableRow;
  readonly target: Value;
  readonly actual: Value;
  readonly outcome: "met" | "partial" | "missed" | "skipped";
  /** "certain": target, actual and profile determine the score; "judgement": a person's. */
  readonly decision: "certain" | "judgement";
  /** What the form should hold; null while a person must decide, and for skipped rows. */
  readonly value: number | null;
  /** The scores allowed when the decision is a person's; null when certain or points are unknown. */
  readonly interval: Interval | null;
  readonly tiers: readonly TierChoice[];
  /** Which rule scored it, e.g. "at-least-short"; see profile docs. */
  readonly rule: string;
  /** "668607 ÷ 931423 × 5 = 3.59", or why a person must decide. */
  readonly explanation: Message;
  /** The document the rule stands in: "财预〔2020〕10号". */
  readonly basis: string;
  /** Actual ÷ target for comparable numbers with a target above 0; else null. */
  readonly ratio: Decimal | null;
  readonly reason: {
    readonly spot: Spot | null;
    readonly text: string;
    readonly required: boolean;
  };
}

export interface ExecutionScore {
  /** Whether the rate carries points under this profile and form. */
  readonly scored: boolean;
  readonly points: number | null;
  /** Executed ÷ budget, unrounded fraction; null when it can't be computed. */
  readonly rate: Decimal | null;
  readonly score: number | null;
  /** Whether the rate is so low that the profile asks for an explanation. */
  readonly mustExplain: boolean;
  /** The most the total may be at this rate; null: no cap. */
  readonly totalCap: number | null;
  readonly explanation: Message;
  readonly basis: string;
}

export interface Scorecard {
  readonly form: Form;
  readonly profile: Profile;
  /** One for each row of the form's table that is an indicator, in order. */
  readonly rows: readonly RowScore[];
  readonly execution: ExecutionScore | null;
  readonly total: {
    /** Points of all rows and of execution, added. */
    readonly points: number;
    /** null until every row is decided. */
    readonly score: number | null;
    readonly final: boolean;
  };
  readonly grade: Grade | null;
  /** By which grades: the profile's, or those printed on the form. */
  readonly gradeWhy: Message;
  /** What the conclusion cell should hold: the grade, or grade and drafted text; null until final. */
  readonly conclusion: string | null;
}
