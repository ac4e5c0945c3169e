import type { Decimal } from "../grid";
import type { Profile } from "../profile";
import type { Direction, NumberValue } from "../target";

/** A number held against a number: what the sign rules need to know. */
export interface NumberCase {
  readonly target: NumberValue & { readonly text: string };
  readonly actual: NumberValue & { readonly text: string };
  readonly points: Decimal;
  readonly direction: Direction;
  /** Whether the row stands under 满意度. */
  readonly satisfaction: boolean;
  /** Nothing tells whether the target is a limit or a promise. */
  readonly doubtful: boolean;
  readonly profile: Profile;
}
