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
};
