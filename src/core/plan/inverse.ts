import type { Edit } from "./edit";

/** The edits that take the given ones back, last first. Inverse twice gives the same edits. */
export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse();
}
