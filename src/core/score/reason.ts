import type { Form, TableRow } from "../detect";
import { compact, type Spot } from "../grid";
import type { Profile } from "../profile";
import type { RowScore, Scorecard } from "./scorecard";

/** Whether the text gives a reason at all: 无, 0, / and - do not count. */
export function isReason(text: string, { reason }: Profile): boolean {
  const said = compact(text).replace(/[。.;,!]+$/, "");
  return said !== "" && !reason.placeholders.some((placeholder) => compact(placeholder) === said);
}

/** Where a row's reason stands: its own cell, else the reason block below the table. */
export function reasonPlace(form: Form, row: TableRow): { spot: Spot | null; text: string } {
  const own = row.cells.reason;
  const column = form.columns.reason?.column;
  if (own || column !== undefined) {
    const spot = own ?? (column === undefined ? null : { row: row.row, column });
    return { spot, text: row.texts.reason ?? "" };
  }
  const block = form.reasonBlocks.find(({ kind }) => kind === "reason");
  return { spot: block?.cell ?? null, text: block?.text ?? "" };
}

/** Whether the rules ask for a reason: points were lost, or the profile asks at an over-achievement. */
export function needsReason(
  { value, points, over }: { value: number | null; points: number | null; over: boolean },
  profile: Profile,
): boolean {
  if (over && profile.over.action === "reason") return true;
  if (profile.reason.when === "never" || value === null || points === null) return false;
  return value < points;
}

/** The rows a person still has to decide. */
export function openRows({ rows }: Scorecard): readonly RowScore[] {
  return rows.filter(
    ({ decision, value, outcome }) =>
      decision === "judgement" && value === null && outcome !== "skipped",
  );
}

/** A reason is due, and nothing that counts as one is written. */
export function lacksReason({ reason }: RowScore, profile: Profile): boolean {
  return reason.required && !isReason(reason.text, profile);
}

/** The rows that need a reason and have none. */
export function missingReasons({ rows, profile }: Scorecard): readonly RowScore[] {
  return rows.filter((row) => lacksReason(row, profile));
}
