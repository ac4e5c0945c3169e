import { message, type Message } from "../messages";
import type { ColumnChoice, ColumnRole } from "./form";
import { COLUMN_ROLES } from "./form";
import type { Heading } from "./headings";
import { kindOf } from "./kinds";
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
  const chosen = new Map<Heading, { role: ColumnRole; why: Message }>();
  for (const role of COLUMN_ROLES) {
    const found = choose(role, headings, chosen);
    if (found) chosen.set(found, { role, why: reasonFor(found, role, headings) });
  }
  promoteName(chosen);
  const slots: Slot[] = [];
  const columns: Partial<Record<ColumnRole, ColumnChoice>> = {};
  for (const heading of headings) {
    const pick = chosen.get(heading);
    const parts = pick ? splitSpan(sheet, heading, pick.role, chosen, rows) : null;
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

function choose(
  role: ColumnRole,
  headings: readonly Heading[],
  taken: ReadonlyMap<Heading, unknown>,
): Heading | null {
  const all = headings.filter((heading) => heading.role === role && !taken.has(heading));
  const fit = all.filter((heading) => fits(heading, headings));
  if (role === "points") return choosePoints(fit, headings);
  return fit.reduce<Heading | null>(
    (best, next) => (best && best.rank <= next.rank ? best : next),
    null,
  );
}

/** Headings of several meanings count only in the right company. */
function fits(heading: Heading, headings: readonly Heading[]): boolean {
  if (heading.rank < 3) return true;
  const at = headings.indexOf(heading);
  const beside = [headings[at - 1], headings[at + 1]];
  if (heading.role === "unit")
    return beside.some((next) => next?.role === "target" || next?.role === "sign");
  if (heading.role === "name") {
    return !headings.some(({ role }) => role === "level2" || role === "level1");
  }
  return true;
}

/** 一级指标 权重 二级指标 权重 三级指标 权重: the points of the indicator stand behind its name. */
function choosePoints(fit: readonly Heading[], headings: readonly Heading[]): Heading | null {
  const named = headings.filter(({ role }) => role === "name" || role === "level2").at(-1);
  const behind = fit.filter(({ left }) => named === undefined || left > named.left);
  const from = behind.length > 0 ? behind : fit;
  return from.reduce<Heading | null>(
    (best, next) => (best && best.rank <= next.rank ? best : next),
    null,
  );
}

/** A table without a 三级指标 column: its lowest level names the indicators. */
function promoteName(chosen: Map<Heading, { role: ColumnRole; why: Message }>): void {
  const picks = [...chosen.values()];
  if (picks.some(({ role }) => role === "name")) return;
  const lowest = picks.some(({ role }) => role === "level2") ? "level2" : "level1";
  for (const [heading, { role }] of chosen) {
    if (role !== lowest) continue;
    chosen.set(heading, {
      role: "name",
      why: message("detect.column.lowest", { label: heading.label }),
    });
  }
}

function reasonFor(found: Heading, role: ColumnRole, headings: readonly Heading[]): Message {
  const { label } = found;
  const others = headings.filter((heading) => heading.role === role && heading !== found);
  const [other] = others;
  if (other) return message("detect.column.of-several", { label, role, other: other.label });
  if (found.group !== null) return message("detect.column.grouped", { label, role });
  return found.usual
    ? message("detect.column", { label, role })
    : message("detect.column.like", { label, role });
}

/** Sign, value and unit below one merged heading, told apart by what stands there. */
function splitSpan(
  sheet: Sheet,
  heading: Heading,
  role: ColumnRole,
  chosen: ReadonlyMap<Heading, { role: ColumnRole }>,
  rows: readonly number[],
): readonly { role: ColumnRole; column: number }[] {
  const whole = [{ role, column: heading.left }];
  if (role !== "target" || heading.left === heading.right) return whole;
  const taken = new Set([...chosen.values()].map((pick) => pick.role));
  const parts: { role: ColumnRole; column: number }[] = [];
  for (let column = heading.left; column <= heading.right; column++) {
    const part = partOf(sheet, column, rows);
    if (part === null || parts.some((known) => known.role === part)) continue;
    if (part === "target" || !taken.has(part)) parts.push({ role: part, column });
  }
  return parts.length > 1 && parts.some((part) => part.role === "target") ? parts : whole;
}

function partOf(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
): "sign" | "target" | "unit" | null {
  const kinds = rows.flatMap((row) => {
    const piece = sheet.at(row, column);
    return piece && piece.spot.row === row && piece.spot.column === column ? [kindOf(piece)] : [];
  });
  if (kinds.length === 0) return null;
  const share = (test: (kind: (typeof kinds)[number]) => boolean): number =>
    kinds.filter(test).length / kinds.length;
  if (share(({ sign }) => sign) > 0.6) return "sign";
  return share(({ unit, answer }) => unit && !answer) > 0.6 ? "unit" : "target";
}

/** Below a merged heading: the first of its columns that holds most of the data. */
function dataColumn(sheet: Sheet, { left, right }: Heading, rows: readonly number[]): number {
  let best = left;
  let most = 0;
  for (let column = left; column <= right && right > left; column++) {
    const count = rows.filter((row) => {
      const piece = sheet.at(row, column);
      return piece !== null && piece.spot.column === column;
    }).length;
    if (count > most) [best, most] = [column, count];
  }
  return best;
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
