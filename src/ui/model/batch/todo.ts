import { missingReasons, openRows, type RowScore } from "../../../core";
import { executionToDecide, openExecution } from "../execution";
import type { BatchLine } from "./line";

/** Which lines of 待办 are shown. */
export type TodoFilter = "all" | "open" | "reasons";

/** What a row waits for, or waited for when the list was opened. */
export interface Need {
  readonly open: boolean;
  readonly reason: boolean;
}

/** The needs of rows by form and row: see keyOf. */
export type Needs = ReadonlyMap<string, Need>;

/** A heading, or a row that waits or has waited for a person. */
export type TodoItem =
  | { readonly kind: "form"; readonly key: string; readonly line: BatchLine; readonly left: number }
  | {
      readonly kind: "execution";
      readonly key: string;
      readonly line: BatchLine;
      readonly settled: boolean;
    }
  | {
      readonly kind: "row";
      readonly key: string;
      readonly line: BatchLine;
      readonly scored: RowScore;
      readonly asked: Need;
      /** Nothing is left to do. */
      readonly settled: boolean;
    };

export const NOTHING: Need = { open: false, reason: false };

function keyOf(line: BatchLine, row: number): string {
  return `${line.id}/${row}`;
}

/** What waits for a person in one form; nothing in one that has nothing to score. */
function needsOf(line: BatchLine): Needs {
  const needs = new Map<string, Need>();
  const { form, state } = line;
  if (!form || state === "template" || state === "list") return needs;
  const { card } = form.checked;
  const execution = openExecution(card);
  if (execution) needs.set(keyOf(line, execution.row.row), { ...NOTHING, open: true });
  for (const { row } of openRows(card)) needs.set(keyOf(line, row.row), { ...NOTHING, open: true });
  for (const { row } of missingReasons(card)) {
    const key = keyOf(line, row.row);
    needs.set(key, { ...(needs.get(key) ?? NOTHING), reason: true });
  }
  return needs;
}

/** What was asked before and what is asked now: a row that was settled stays in the list. */
export function remember(seen: Needs, lines: readonly BatchLine[]): Needs {
  const all = new Map(seen);
  for (const line of lines) {
    for (const [key, need] of needsOf(line)) all.set(key, both(all.get(key), need));
  }
  return all;
}

function both(a: Need = NOTHING, b: Need = NOTHING): Need {
  return { open: a.open || b.open, reason: a.reason || b.reason };
}

/** The list: each form with something to do, and its rows in the sheet's order. */
export function todoItems(
  lines: readonly BatchLine[],
  seen: Needs,
  filter: TodoFilter,
): readonly TodoItem[] {
  return lines.flatMap((line): TodoItem[] => {
    const now = needsOf(line);
    const rows = (line.form?.checked.card.rows ?? []).flatMap((scored) => {
      const key = keyOf(line, scored.row.row);
      const asked = both(seen.get(key), now.get(key));
      if (!isShown(asked, filter)) return [];
      return [{ kind: "row" as const, key, line, scored, asked, settled: !now.has(key) }];
    });
    const items = [...executionItem(line, seen, now, filter), ...rows];
    if (items.length === 0) return [];
    const left = items.filter(({ settled }) => !settled).length;
    return [{ kind: "form", key: line.id, line, left }, ...items];
  });
}

/** 预算执行率, which stands above the table, comes first; none when it waits for nobody. */
function executionItem(line: BatchLine, seen: Needs, now: Needs, filter: TodoFilter) {
  const toDecide = line.form && executionToDecide(line.form.checked.card);
  if (!toDecide) return [];
  const key = keyOf(line, toDecide.row.row);
  const asked = both(seen.get(key), now.get(key));
  if (!isShown(asked, filter)) return [];
  return [{ kind: "execution" as const, key, line, settled: !now.has(key) }];
}

function isShown({ open, reason }: Need, filter: TodoFilter): boolean {
  if (filter === "all") return open || reason;
  return filter === "open" ? open : reason;
}
