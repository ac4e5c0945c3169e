import type { paneTodo as zhCN } from "../zh-CN/pane-todo";

const reasonsDue = (count: number): string => `${count} reason${count === 1 ? "" : "s"} due`;

export const paneTodo: typeof zhCN = {
  "pane.todo.title": () => "To do",
  "pane.todo.show": ({ open, reasons }) =>
    `To do: ${[open > 0 ? `${open} to decide` : null, reasons > 0 ? reasonsDue(reasons) : null]
      .filter((part) => part !== null)
      .join(" · ")}`,
  "pane.todo.none": () => "All is decided, and every reason is written",
  "pane.todo.filter": () => "Show only",
  "pane.todo.filter-all": ({ count }) => `All ${count}`,
  "pane.todo.filter-open": ({ count }) => `To decide ${count}`,
  "pane.todo.filter-reasons": ({ count }) => `Reasons ${count}`,
  "pane.todo.nothing-shown": () => "Nothing of this kind is left",
  "pane.todo.form-left": ({ left }) => (left === 0 ? "done" : `${left} left`),
  "pane.todo.settled": () => "done",
  "pane.todo.no-place": () => "The form has no cell for reasons",
  "pane.todo.hand-out": () => "Export the list",
  "pane.todo.handing-out": () => "Exporting…",
  "pane.todo.file-name": () => "to-do.xlsx",
  "pane.todo.take-back": () => "Import a filled list",
  "pane.todo.taking-back": () => "Importing…",
  "pane.todo.taken": ({ count, left }) =>
    count + left === 0
      ? "Neither scores nor reasons are filled in in this file"
      : [`${count} taken`, left > 0 ? `${left} left as before:` : null]
          .filter((part) => part !== null)
          .join(", "),
  "pane.todo.left-out": () => "Not taken",
  "pane.todo.no-number": ({ row, held }) =>
    `Not taken: the score “${held}” in row ${row} of the list is no number.`,
  "pane.todo.other-score": ({ where, score }) =>
    `Not taken: ${where}, score ${score}: another score was given here.`,
};
