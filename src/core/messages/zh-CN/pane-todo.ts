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
  "pane.todo.hand-out": () => "导出待办",
  "pane.todo.handing-out": () => "正在导出…",
  "pane.todo.file-name": () => "待办.xlsx",
  "pane.todo.take-back": () => "导入填好的待办",
  "pane.todo.taking-back": () => "正在导入…",
  "pane.todo.taken": (d: { count: number; left: number }) =>
    d.count + d.left === 0
      ? "这个文件里没有填好的得分或原因"
      : [`填入了 ${d.count} 项`, d.left > 0 ? `${d.left} 处没有采用，原来的没有动：` : null]
          .filter((part) => part !== null)
          .join("，"),
  "pane.todo.left-out": () => "没有采用的",
  "pane.todo.no-number": (d: { row: number; held: string }) =>
    `没有采用：待办第 ${d.row} 行的得分“${d.held}”不是数字。`,
  "pane.todo.other-score": (d: { where: string; score: number }) =>
    `没有采用：${d.where} 的得分 ${d.score}，这里已经定了别的分。`,
};
