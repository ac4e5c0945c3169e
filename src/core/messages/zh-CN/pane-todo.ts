/** What 待办 says: what waits for a person in all forms, in one list. */
export const paneTodo = {
  "pane.todo.title": () => "待办",
  "pane.todo.show": (d: { open: number; reasons: number }) =>
    `待办：${[d.open > 0 ? `要定 ${d.open}` : null, d.reasons > 0 ? `要写原因 ${d.reasons}` : null]
      .filter((part) => part !== null)
      .join(" · ")}`,
  "pane.todo.none": () => "都定好了，原因也写好了",
  "pane.todo.filter": () => "只看",
  "pane.todo.filter-all": (d: { count: number }) => `全部 ${d.count}`,
  "pane.todo.filter-open": (d: { count: number }) => `要定 ${d.count}`,
  "pane.todo.filter-reasons": (d: { count: number }) => `要写原因 ${d.count}`,
  "pane.todo.nothing-shown": () => "这一类没有待办的项",
  "pane.todo.form-left": (d: { left: number }) => (d.left === 0 ? "已办好" : `还有 ${d.left} 项`),
  "pane.todo.settled": () => "已办好",
  "pane.todo.no-place": () => "表里没有写原因的格子",
};
