import { applyAccepted, missingReasons, parseCellName, stageOf, type Finding } from "../../../core";
import { countLevels, sortFindings } from "../check/findings";
import { openCount } from "../todo";
import type { BatchForm, BatchLine, LineState } from "./line";

/** The figures of a line. */
export interface LineFigures {
  readonly rate: BatchForm["checked"]["card"]["execution"];
  readonly score: number | null;
  readonly grade: BatchForm["checked"]["card"]["grade"];
  readonly open: number;
  readonly reasons: number;
  readonly errors: number;
}

/** Null for a line without figures: no form, or one that has nothing to score. */
export function figuresOf({ form, state }: BatchLine): LineFigures | null {
  if (!form) return null;
  const { card } = form.checked;
  const scored = state !== "template" && state !== "list";
  return {
    rate: scored ? card.execution : null,
    score: scored && card.total.final ? card.total.score : null,
    grade: scored && card.total.final ? card.grade : null,
    open: scored ? openCount(card) : 0,
    reasons: scored ? missingReasons(card).length : 0,
    errors: countLevels(sortFindings(form.checked).open).error,
  };
}

/** What can be done with a form. */
export function stateOfForm({ checked, items, locks }: BatchForm): LineState {
  if (checked.form.kind === "indicator-list") return "list";
  if (stageOf(checked.form) === "template") return "template";
  const { grid } = checked;
  const locked = items.some(({ edit }) => {
    const spot = parseCellName(edit.cell);
    return spot !== null && grid.isLocked(spot);
  });
  if (locks && locked) return "locked";
  if (openCount(checked.card) > 0) return "open";
  return items.length === 0 ? "done" : "ready";
}

/** The line with the findings that show beside other forms, in place of earlier ones. */
export function withAcross(line: BatchLine, across: readonly Finding[]): BatchLine {
  const { form } = line;
  if (!form || (across.length === 0 && form.checked.findings === form.own)) return line;
  const { open } = applyAccepted(across, form.checked.form.sheet, form.accepted);
  const checked = { ...form.checked, findings: [...form.own, ...open] };
  return { ...line, form: { ...form, checked } };
}
