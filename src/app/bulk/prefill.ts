import {
  cellName,
  chooseProfile,
  compact,
  isReason,
  message,
  type Edit,
  type Form,
  type Grid,
  type PlannedEdit,
  type Profile,
} from "../../core";
import { reasonsFor, type DecisionFile } from "../decisions";
import { planActuals, type ActualLine } from "./actuals";

/** What people handed in as lists, to be written before a form is scored. */
export interface Handed {
  readonly actuals: readonly ActualLine[] | null;
  readonly decisions: DecisionFile | null;
  /** Given by the person; else each form's own. */
  readonly profile?: Profile | null;
}

interface FormOnSheet {
  readonly form: Form;
  readonly grid: Grid;
}

/** The edits that put handed-in actuals into blank cells, and reasons where 无 or nothing stands. */
export function prefillEdits(
  { actuals, decisions, profile = null }: Handed,
  fileName: string,
  forms: readonly FormOnSheet[],
): readonly PlannedEdit[] {
  const own = forms.filter(({ form }) => form.kind === "self-evaluation");
  const filled = actuals ? planActuals(actuals, own).edits : [];
  const reasons = decisions
    ? own.flatMap((each) => reasonEdits(reasonsFor(decisions, fileName, each.form), each, profile))
    : [];
  return [...filled, ...reasons];
}

function reasonEdits(
  reasons: ReadonlyMap<number, string>,
  { form, grid }: FormOnSheet,
  given: Profile | null,
): PlannedEdit[] {
  const profile = given ?? chooseProfile(form).profile;
  return form.rows.flatMap((row): PlannedEdit[] => {
    const after = reasons.get(row.row);
    const spot = row.cells.reason;
    if (after === undefined || !spot) return [];
    const anchor = grid.anchor(spot.row, spot.column);
    const held = grid.cell(anchor.row, anchor.column);
    const same = compact(held.text) === compact(after);
    if (same || isReason(held.text, profile) || held.formula !== null) return [];
    const before = typeof held.value === "boolean" ? null : held.value;
    const edit: Edit = { sheet: form.sheet, cell: cellName(anchor), kind: "value", before, after };
    return [{ ...edit, reason: message("bulk.reason-filled", { name: row.name }) }];
  });
}
