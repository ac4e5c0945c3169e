import type { paneBatch as zhCN } from "../zh-CN/pane-batch";

const LINKED = {
  project: "Project",
  sheet: "Sheet",
  rate: "Execution rate",
  total: "Total",
  conclusion: "Conclusion",
};

const STATES = {
  waiting: "waiting",
  ready: "ready",
  open: "to decide",
  done: "filled",
  template: "no actuals",
  list: "list only",
  locked: "protected",
  skipped: "skipped",
  "no-form": "no form",
  refused: "unreadable",
};
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

export const paneBatch: typeof zhCN = {
  "pane.panel.batch": () => "Batch",
  "pane.batch.about": () =>
    "Reads every form of this workbook and shows the results first; written in one go once you agree, and taken back in one.",
  "pane.batch.start": () => "Try all sheets",
  "pane.batch.again": () => "Try again",
  "pane.batch.reading": () => "Reading…",
  "pane.batch.comparing": () => "Comparing the forms…",
  "pane.batch.step": ({ index, count, name }) => `${index} of ${count}: ${name}`,
  "pane.batch.writing": ({ forms, cells }) =>
    `Writing ${plural(cells, "cell")} of ${plural(forms, "form")}…`,
  "pane.batch.packing": () => "Saving…",
  "pane.batch.summing": () => "Writing the summary…",
  "pane.batch.summary-name": () => "summary.xlsx",
  "pane.batch.archive-name": () => "forms (scored).zip",
  "pane.batch.state": ({ state }) => STATES[state],
  "pane.batch.no-form": () => "No table of indicators was found",
  "pane.batch.locked": () => "The sheet is protected: unprotect it before writing",
  "pane.batch.table": () => "What each form comes to",
  "pane.batch.tick": ({ name }) => `Select ${name}`,
  "pane.batch.tick-all": () => "Select all",
  "pane.batch.project": () => "Project",
  "pane.batch.where-sheet": () => "Sheet",
  "pane.batch.where-file": () => "File",
  "pane.batch.state-column": () => "State",
  "pane.batch.rate": () => "Execution",
  "pane.batch.total": () => "Total",
  "pane.batch.grade": () => "Grade",
  "pane.batch.open": () => "To decide",
  "pane.batch.reasons": () => "Reasons",
  "pane.batch.errors": () => "Errors",
  "pane.batch.open-form": ({ name }) => `Open ${name} in Score`,
  "pane.batch.foot": ({ forms, final, average, grades }) =>
    [
      plural(forms, "form"),
      `${final} final`,
      average === null ? null : `average ${average}`,
      grades.length === 0 ? null : grades.map(([grade, count]) => `${grade} ${count}`).join(" "),
    ]
      .filter((part) => part !== null)
      .join(" · "),
  "pane.batch.foot-errors": ({ errors }) => plural(errors, "error"),
  "pane.batch.preview": ({ forms }) => `Preview and write (${plural(forms, "form")})`,
  "pane.batch.preview-files": ({ files }) => `Preview and save (${plural(files, "file")})`,
  "pane.batch.nothing": () => "Nothing to write: tick forms that can be written",
  "pane.batch.preview-form": ({ name, cells }) => `${name} (${plural(cells, "cell")})`,
  "pane.batch.write": ({ forms, cells }) =>
    `Write ${plural(forms, "form")} (${plural(cells, "cell")})`,
  "pane.batch.save-all": ({ files }) => `Save all (${plural(files, "file")} and a summary)`,
  "pane.batch.written": ({ forms, cells }) =>
    `${plural(cells, "cell")} of ${plural(forms, "form")} written`,
  "pane.batch.linked-name": () => "Summary",
  "pane.batch.linked-head": ({ column }) => LINKED[column],
  "pane.batch.link": () => "Add a summary sheet",
  "pane.batch.linked": () => "The sheet “Summary” was added: all formulas, it follows the forms",
  "pane.batch.undo": () => "Undo all",
  "pane.batch.undone": ({ forms, cells }) =>
    `Undone: ${plural(cells, "cell")} of ${plural(forms, "form")} as before`,
  "pane.batch.saved": ({ files }) =>
    `${plural(files, "file")} and a summary saved; your own files are as before`,
  "pane.batch.failed": ({ count, names }) => `${plural(count, "file")} not saved: ${names}`,
  "pane.batch.close-list": () => "Clear the list",
  "pane.batch.choose-folder": () => "Choose a folder",
  "pane.batch.no-workbook": () => "Open a workbook, or drop several files or a folder here.",
};
