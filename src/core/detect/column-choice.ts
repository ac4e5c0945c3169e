import { message, type Message } from "../messages";
import { COLUMN_ROLES, type ColumnRole } from "./form";
import type { Heading } from "./headings";

/** What a heading was chosen for, and why. */
export interface Choice {
  readonly role: ColumnRole;
  readonly why: Message;
}

/** Gives each role the one heading that names it best. */
export function chooseHeadings(headings: readonly Heading[]): ReadonlyMap<Heading, Choice> {
  const chosen = new Map<Heading, Choice>();
  for (const role of COLUMN_ROLES) {
    const found = choose(role, headings, chosen);
    if (found) chosen.set(found, { role, why: reasonFor(found, role, headings) });
  }
  promoteName(chosen);
  return chosen;
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

/** 一级指标 权重 二级指标 权重 三级指标 权重: the points of the indicator stand behind its name, else nearest before it. */
function choosePoints(fit: readonly Heading[], headings: readonly Heading[]): Heading | null {
  const named = headings.filter(({ role }) => role === "name" || role === "level2").at(-1);
  const behind = fit.filter(({ left }) => named === undefined || left > named.left);
  if (behind.length === 0) return fit.at(-1) ?? null;
  return behind.reduce<Heading | null>(
    (best, next) => (best && best.rank <= next.rank ? best : next),
    null,
  );
}

/** A table without a 三级指标 column: its lowest level names the indicators. */
function promoteName(chosen: Map<Heading, Choice>): void {
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
