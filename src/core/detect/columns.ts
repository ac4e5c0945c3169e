import { message } from "../messages";
import { chooseHeadings } from "./column-choice";
import type { ColumnChoice, ColumnRole } from "./form";
import type { Heading } from "./headings";
import { kindOf } from "./kinds";
import { dataColumn, splitSpan } from "./merged-heading";
import type { Sheet } from "./sheet";

/** A column of the table as rows are read against it. */
export interface Slot {
  readonly role: ColumnRole | null;
  /** The column where the data stands. */
  readonly column: number;
  /** The columns its heading covers. */
  readonly left: number;
  readonly right: number;
  readonly corner: boolean;
  /** A second column of the same role, read when the first is blank (年初指标值 beside 调整指标值). */
  readonly fallback: boolean;
}

export interface Layout {
  readonly columns: Partial<Readonly<Record<ColumnRole, ColumnChoice>>>;
  /** All columns from left to right, also those without a role. */
  readonly slots: readonly Slot[];
}

/**
 * Gives each role one column: by the names of the headings, and where a merged heading covers
 * several columns by what stands below. `rows` are the rows of the table to look at.
 */
export function layOut(
  sheet: Sheet,
  headings: readonly Heading[],
  rows: readonly number[],
): Layout {
  const chosen = chooseHeadings(headings);
  const taken = new Set([...chosen.values()].map(({ role }) => role));
  const slots: Slot[] = [];
  const columns: Partial<Record<ColumnRole, ColumnChoice>> = {};
  for (const heading of headings) {
    const pick = chosen.get(heading);
    const parts = pick ? splitSpan(sheet, heading, pick.role, taken, rows) : null;
    for (const { role, column } of parts ?? [{ role: pick?.role ?? null, column: heading.left }]) {
      const fallback = role === null && heading.role === "target" && heading.group !== "actual";
      slots.push({
        role: fallback ? "target" : role,
        column: parts && parts.length === 1 ? dataColumn(sheet, heading, rows) : column,
        left: parts && parts.length > 1 ? column : heading.left,
        right: parts && parts.length > 1 ? column : heading.right,
        corner: role === null && heading.corner,
        fallback,
      });
    }
  }
  for (const heading of headings) {
    const pick = chosen.get(heading);
    if (!pick) continue;
    for (const slot of slots) {
      if (
        slot.role === null ||
        slot.fallback ||
        slot.left < heading.left ||
        slot.right > heading.right
      )
        continue;
      const why =
        slot.role === pick.role
          ? pick.why
          : message("detect.column.data", { label: heading.label, role: slot.role });
      columns[slot.role] = { column: slot.column, label: heading.label, spot: heading.spot, why };
    }
  }
  return settleTarget(sheet, { columns, slots: withCorner(slots) }, headings, rows);
}

/** The blank column left of the first heading belongs to the corner as well. */
function withCorner(slots: readonly Slot[]): readonly Slot[] {
  const first = slots[0];
  if (!first || first.corner || first.left <= 1) return slots;
  const column = first.left - 1;
  const corner: Slot = {
    role: null,
    column,
    left: 1,
    right: column,
    corner: true,
    fallback: false,
  };
  return [corner, ...slots];
}

/** 调整指标值 counts only where somebody filled it in. */
function settleTarget(
  sheet: Sheet,
  layout: Layout,
  headings: readonly Heading[],
  rows: readonly number[],
): Layout {
  const main = layout.slots.find(({ role, fallback }) => role === "target" && !fallback);
  const other = layout.slots.find(({ fallback }) => fallback);
  if (!main || !other) return layout;
  const filled = rows.some((row) => {
    const piece = sheet.at(row, main.column);
    return piece !== null && piece.spot.row === row && !kindOf(piece).mark;
  });
  const heading = headings.find(({ left }) => left === other.left);
  if (filled || !heading) return layout;
  const slots = layout.slots.map((slot) =>
    slot === main || slot === other ? { ...slot, fallback: slot === main } : slot,
  );
  const why = message("detect.column.original", { label: heading.label });
  const target = { column: other.column, label: heading.label, spot: heading.spot, why };
  return { columns: { ...layout.columns, target }, slots };
}
