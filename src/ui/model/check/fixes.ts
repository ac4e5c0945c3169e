import type { ScoredForm } from "../../../app/score-sheet";
import type { Finding } from "../../../core";
import { describeCells, OTHER, type FillItem } from "../fill";

/** The edits that mend the findings, as the preview shows them; of two for one cell the first. */
export function fixItems(
  findings: readonly Finding[],
  { form, grid }: ScoredForm,
): readonly FillItem[] {
  const described = describeCells(form, grid);
  const items = new Map<string, FillItem>();
  for (const { edits = [], message: reason } of findings) {
    for (const edit of edits) {
      if (items.has(edit.cell)) continue;
      const what = described.get(edit.cell) ?? OTHER;
      items.set(edit.cell, { edit: { ...edit, reason }, ...what, group: "fix", ticked: true });
    }
  }
  return [...items.values()];
}
