import type { pane as zhCN } from "../zh-CN/pane";
import { paneBatch } from "./pane-batch";
import { paneCheck } from "./pane-check";
import { paneForms } from "./pane-forms";
import { paneParameters } from "./pane-parameters";
import { paneRules } from "./pane-rules";
import { paneStandalone } from "./pane-standalone";
import { paneTodo } from "./pane-todo";

export const pane: typeof zhCN = {
  "pane.title": () => "Self-evaluation",
  "pane.panels": () => "Panels",
  "pane.panel.score": () => "Score",
  "pane.panel.rules": () => "Rules",
  "pane.local": (d) => `Runs on this computer, no network · v${d.version}`,
  "pane.welcome": () =>
    "Reads the indicators of the current sheet, works out the scores and, once you agree, fills them in.",
  "pane.open-sample": () => "Open the sample form",
  "pane.score-current": () => "Check the current sheet",
  "pane.rescore": () => "Score again",
  "pane.cancel": () => "Cancel",
  "pane.back": () => "Back",
  "pane.loading": () => "Opening…",
  "pane.reading-active": () => "Reading the current sheet…",
  "pane.reading": (d) => `Reading “${d.sheet}”…`,
  "pane.writing": (d) => `Writing ${d.count} cells…`,
  "pane.sheet-changed": () => "The sheet has changed: what is shown below may be out of date.",
  "pane.unexpected": (d) =>
    `It did not finish and the sheet is as before (${d.detail}). Try again.`,
  "pane.broken": () => "This view failed; the sheet is as before.",
  "pane.reload": () => "Open again",
  "pane.jump": (d) => `Go to ${d.cell}`,
  "pane.dismiss": () => "Dismiss",
  ...paneBatch,
  ...paneCheck,
  ...paneForms,
  ...paneParameters,
  ...paneRules,
  ...paneStandalone,
  ...paneTodo,
};
