import type { ScoredForm } from "../../app/score-sheet";
import {
  cellName,
  message,
  planForm,
  type Form,
  type Grid,
  type PlannedEdit,
  type Spot,
} from "../../core";
import type { Choices } from "./choices";
import { reasonPlaceOf } from "./reason-place";

/** What a cell of the preview holds in the form's own words. */
export type FillWhat = "score" | "rate" | "execution" | "total" | "conclusion" | "reason" | "other";

export interface FillItem {
  readonly edit: PlannedEdit;
  readonly what: FillWhat;
  /** The indicator's (or fund row's) sheet row and name; null for cells of the whole form. */
  readonly row: number | null;
  readonly name: string | null;
  /** "new": fills a blank or is the person's own text; "typed": would replace what is typed; "fix": mends a fault. */
  readonly group: "new" | "typed" | "mark" | "fix";
  /** Whether it is ticked before anybody touched it. */
  readonly ticked: boolean;
}

export interface Fill {
  readonly items: readonly FillItem[];
  /** True when 总分 and 自评结论 wait until typed scores that differ are taken over. */
  readonly totalWaits: boolean;
}

/**
 * Everything that could be written to a form now: the plan, the typed values it differs from
 * (unticked, unless the person decided that row or took ours), and the person's reasons.
 * `taken`: cells whose typed value the person gave up.
 */
export function fillForm(scored: ScoredForm, choices: Choices, taken: ReadonlySet<string>): Fill {
  const { card, grid, plan } = scored;
  const all = planForm(card, grid, { overwrite: "scores" }).edits;
  const whats = describeCells(scored.form, grid);
  const decided = new Set(choices.decisions.map(({ row }) => row));
  const typed = new Map(plan.differences.map((difference) => [difference.cell, difference]));
  const chosen = (cell: string): boolean =>
    taken.has(cell) || decided.has(typed.get(cell)?.row ?? -1);
  const totalWaits = plan.differences.some(({ cell }) => isPart(whats.get(cell)) && !chosen(cell));
  const items = all.flatMap((edit): FillItem[] => {
    const described = whats.get(edit.cell) ?? OTHER;
    const { what } = described;
    if (totalWaits && (what === "total" || what === "conclusion")) return [];
    if (edit.kind === "highlight") return [{ edit, ...described, group: "mark", ticked: true }];
    const differs = typed.has(edit.cell) || !isBlank(edit.before);
    const group = differs ? "typed" : "new";
    return [{ edit, ...described, group, ticked: !differs || chosen(edit.cell) }];
  });
  return {
    items: [...withConclusion(items, choices), ...reasonItems(scored, choices)],
    totalWaits,
  };
}

const isBlank = (content: string | number | null): boolean =>
  content === null || String(content).trim() === "";

/** The parts of the sum: while one of them differs and stays, the sum would not add up. */
function isPart(described: { what: FillWhat } | undefined): boolean {
  return described?.what === "score" || described?.what === "execution";
}

function withConclusion(items: readonly FillItem[], { conclusion }: Choices): FillItem[] {
  if (conclusion === null) return [...items];
  return items
    .map((item) =>
      item.what === "conclusion" ? { ...item, edit: { ...item.edit, after: conclusion } } : item,
    )
    .filter(({ edit }) => edit.before !== edit.after);
}

/** The person's reasons, one item a cell: rows may share a block below the table. */
function reasonItems({ card, form, grid }: ScoredForm, { reasons }: Choices): FillItem[] {
  const drafts = new Map(reasons.map(({ row, text }) => [row, text]));
  const items = new Map<string, FillItem>();
  for (const scored of card.rows) {
    const place = reasonPlaceOf(form, scored);
    const after = place && drafts.get(place.row)?.trim();
    if (!place || !after || !scored.reason.spot) continue;
    const spot = grid.anchor(scored.reason.spot.row, scored.reason.spot.column);
    const held = grid.cell(spot.row, spot.column);
    if (held.formula !== null || held.text === after) continue;
    const edit: PlannedEdit = {
      sheet: grid.sheet,
      cell: cellName(spot),
      kind: "value",
      before: typeof held.value === "boolean" ? held.text : held.value,
      after,
      reason: message("pane.your-reason"),
    };
    const { row, name } = place;
    items.set(edit.cell, { edit, what: "reason", row, name, group: "new", ticked: true });
  }
  return [...items.values()];
}

export type Described = Pick<FillItem, "what" | "row" | "name">;

export const OTHER: Described = { what: "other", row: null, name: null };

/** What the cells that the plan may write hold, by address. */
export function describeCells(form: Form, grid: Grid): Map<string, Described> {
  const described = new Map<string, Described>();
  const put = (
    spot: Spot | null | undefined,
    what: FillWhat,
    row: number | null = null,
    name: string | null = null,
  ): void => {
    if (spot) described.set(cellName(grid.anchor(spot.row, spot.column)), { what, row, name });
  };
  for (const row of form.rows) {
    put(row.cells.score, "score", row.row, row.name);
    put(row.cells.reason, "reason", row.row, row.name);
  }
  for (const row of form.fund?.rows ?? []) {
    put(row.cells.rate, "rate", row.row, bare(row.label));
    put(row.cells.score, "execution", row.row, bare(row.label));
  }
  put(form.total?.score, "total");
  put(form.conclusion?.cell, "conclusion");
  return described;
}

/** 年度资金总额： is printed with its colon. */
function bare(label: string): string {
  return label.replace(/[:：\s]+$/, "");
}
