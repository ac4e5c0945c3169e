import type { paneCheck as zhCN } from "../zh-CN/pane-check";

const LEVELS = { error: "Errors", warning: "Warnings", hint: "Hints" };
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

export const paneCheck: typeof zhCN = {
  "pane.panel.check": () => "Check",
  "pane.check.level": ({ level }) => LEVELS[level],
  "pane.check.level-count": ({ level, count }) => `${LEVELS[level]} ${count}`,
  "pane.check.filter": () => "Which kind to show",
  "pane.check.found": ({ errors, warnings }) =>
    errors > 0 ? `${plural(errors, "error")} found` : `${plural(warnings, "warning")} found`,
  "pane.check.checking": () => "Checking…",
  "pane.check.clean": () => "Nothing wrong was found.",
  "pane.check.clean-level": () => "None of this kind.",
  "pane.check.template": () =>
    "No actual values yet: indicators, targets and points are checked, scores are not.",
  "pane.check.list": () =>
    "This is a department's list of indicators: the indicators are checked, scores are not.",
  "pane.check.where": ({ cell }) => `Go to ${cell}`,
  "pane.check.more-cells": ({ count }) => `of ${count} cells`,
  "pane.check.moved": ({ cell }) => `${cell} has changed since the check. Please check again.`,
  "pane.check.why": () => "Why",
  "pane.check.todo": ({ todo }) => `What to do: ${todo}`,
  "pane.check.fix": () => "Fix",
  "pane.check.ask": () => "Review the fix",
  "pane.check.settle": () => "Settle it in Score",
  "pane.check.accept": () => "Ignore with a note",
  "pane.check.accept-note": () => "Why it may stand (kept in the workbook)",
  "pane.check.accept-save": () => "Ignore",
  "pane.check.accept-missing": () => "Say why first",
  "pane.check.accepted": ({ count }) => `${count} explained and no longer reported`,
  "pane.check.accepted-note": ({ note }) => `Note: ${note}`,
  "pane.check.resume": () => "Report again",
  "pane.check.settled": ({ count }) => `${count} gone once the scores are written`,
  "pane.check.settled-do": () => "Write them in Score",
  "pane.check.fix-all": ({ count }) => `Fix all (${count})`,
  "pane.check.fix-none": () => "Nothing can be fixed by itself",
  "pane.check.fix-all-hint": () => "Certain fixes only; you see them before they are written",
  "pane.check.again": () => "Check again",
  "pane.check.compare": () => "Compare with other sheets",
  "pane.check.compared": () => "Compared with other sheets",
  "pane.check.comparing": () => "Comparing with other sheets…",
  "pane.back-to": ({ panel }) => `Back to ${panel}`,
  "pane.preview-fixes": () => "Mend what the check found",
};
