import type { CellValue } from "../grid";
import type { Value } from "./value";

/** What is known beside the text of a target or an actual. */
export interface ValueContext {
  readonly side: "target" | "actual";
  /** The stored value behind the text: the unrounded 0.9549 that shows as "95%". */
  readonly raw?: CellValue;
  /** What the form's own column for the sign (≥, 定性; the target's) or the unit holds. */
  readonly sign?: string;
  readonly unit?: string;
  /** The unit the form prints its money in: how many 元 one of it is. */
  readonly moneyUnit?: { readonly name: string; readonly factor: number };
  /** The form's year: the year of a date that is printed without one. */
  readonly year?: number;
  /** The indicator's name and labels. */
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  /** For an actual: the target it answers; a bare number takes its unit. */
  readonly target?: Value;
}
