const LINKED = {
  project: "项目",
  sheet: "工作表",
  rate: "预算执行率",
  total: "总分",
  conclusion: "自评结论",
};

const STATES = {
  waiting: "未处理",
  ready: "可写入",
  open: "待确认",
  done: "已填好",
  template: "空表",
  list: "指标表",
  locked: "受保护",
  skipped: "已跳过",
  "no-form": "没有自评表",
  refused: "读不了",
};

/** What the panel 批量 says. */
export const paneBatch = {
  "pane.panel.batch": () => "批量",
  "pane.batch.about": () =>
    "读出本工作簿的每一张自评表，先试算给你看，同意后一次写入，也能一次撤销。",
  "pane.batch.start": () => "试算全部工作表",
  "pane.batch.again": () => "重新试算",
  "pane.batch.reading": () => "正在读取…",
  "pane.batch.comparing": () => "正在互相对照…",
  "pane.batch.step": (d: { index: number; count: number; name: string }) =>
    `第 ${d.index}/${d.count} 个：${d.name}`,
  "pane.batch.writing": (d: { forms: number; cells: number }) =>
    `正在写入 ${d.forms} 张表，共 ${d.cells} 格…`,
  "pane.batch.packing": () => "正在另存…",
  "pane.batch.summing": () => "正在汇总…",
  "pane.batch.summary-name": () => "自评汇总.xlsx",
  "pane.batch.archive-name": () => "自评表（已评分）.zip",
  "pane.batch.state": (d: { state: keyof typeof STATES }) => STATES[d.state],
  "pane.batch.no-form": () => "没有找到绩效指标表",
  "pane.batch.locked": () => "工作表受保护，要先撤销保护才能写入",
  "pane.batch.table": () => "各表的试算结果",
  "pane.batch.tick": (d: { name: string }) => `选中 ${d.name}`,
  "pane.batch.tick-all": () => "全选",
  "pane.batch.project": () => "项目",
  "pane.batch.where-sheet": () => "工作表",
  "pane.batch.where-file": () => "文件",
  "pane.batch.state-column": () => "状态",
  "pane.batch.rate": () => "执行率",
  "pane.batch.total": () => "总分",
  "pane.batch.grade": () => "等级",
  "pane.batch.open": () => "待确认",
  "pane.batch.reasons": () => "待说明",
  "pane.batch.errors": () => "错误",
  "pane.batch.open-form": (d: { name: string }) => `在评分里打开 ${d.name}`,
  "pane.batch.foot": (d: {
    forms: number;
    final: number;
    average: number | null;
    grades: readonly (readonly [grade: string, count: number])[];
  }) =>
    [
      `共 ${d.forms} 张`,
      `已定分 ${d.final}`,
      d.average === null ? null : `平均 ${d.average}`,
      d.grades.length === 0
        ? null
        : d.grades.map(([grade, count]) => `${grade} ${count}`).join(" "),
    ]
      .filter((part) => part !== null)
      .join(" · "),
  "pane.batch.foot-errors": (d: { errors: number }) => `错误 ${d.errors}`,
  "pane.batch.preview": (d: { forms: number }) => `预览并写入（${d.forms} 张）`,
  "pane.batch.preview-files": (d: { files: number }) => `预览并另存（${d.files} 个）`,
  "pane.batch.nothing": () => "没有要写的：先勾选能写入的表",
  "pane.batch.preview-form": (d: { name: string; cells: number }) => `${d.name}（${d.cells} 格）`,
  "pane.batch.write": (d: { forms: number; cells: number }) =>
    `写入 ${d.forms} 张表（${d.cells} 格）`,
  "pane.batch.save-all": (d: { files: number }) => `另存全部（${d.files} 个，含汇总）`,
  "pane.batch.written": (d: { forms: number; cells: number }) =>
    `已写入 ${d.forms} 张表，共 ${d.cells} 格`,
  "pane.batch.linked-name": () => "自评汇总",
  "pane.batch.linked-head": (d: { column: keyof typeof LINKED }) => LINKED[d.column],
  "pane.batch.link": () => "加一张汇总表",
  "pane.batch.linked": () => "已加上工作表“自评汇总”：都是公式，各表改了它也跟着变",
  "pane.batch.undo": () => "全部撤销",
  "pane.batch.undone": (d: { forms: number; cells: number }) =>
    `已撤销，${d.forms} 张表的 ${d.cells} 格恢复原样`,
  "pane.batch.saved": (d: { files: number }) => `已另存 ${d.files} 个文件和一份汇总，原文件没有动`,
  "pane.batch.failed": (d: { count: number; names: string }) =>
    `${d.count} 个文件没有存成：${d.names}`,
  "pane.batch.close-list": () => "清空列表",
  "pane.batch.choose-folder": () => "选择文件夹",
  "pane.batch.no-workbook": () => "打开一个工作簿，或把多个文件、一个文件夹拖进来。",
};
