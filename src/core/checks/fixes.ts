import type { Edit } from "../plan/edit";
import type { Finding, Fix } from "./finding";

/** The edits of the findings with the given fix; of two for one cell the first is kept. */
export function fixesOf(findings: readonly Finding[], fix: Exclude<Fix, "none">): readonly Edit[] {
  const edits = findings.filter((found) => found.fix === fix).flatMap((found) => found.edits ?? []);
  const byCell = new Map<string, Edit>();
  for (const edit of edits) {
    const key = `${edit.sheet}!${edit.cell}`;
    if (!byCell.has(key)) byCell.set(key, edit);
  }
  return [...byCell.values()];
}
