import { paneBatch } from "./pane-batch";
import { paneCheck } from "./pane-check";
import { paneForms } from "./pane-forms";
import { paneParameters } from "./pane-parameters";
import { paneRules } from "./pane-rules";
import { paneStandalone } from "./pane-standalone";
import { paneTodo } from "./pane-todo";

/** What the pane says around the form: frame, first run, progress, failures. */
const frame = {
  "pane.title": () => "绩效评分",
  "pane.panels": () => "功能",
  "pane.panel.score": () => "评分",
  "pane.panel.rules": () => "规则",
  "pane.local": (d: { version: string }) => `本机处理，不联网 · v${d.version}`,
  "pane.welcome": () => "读出当前表的绩效指标，算好得分，经你同意后填回原表。",
  "pane.open-sample": () => "打开示例表",
  "pane.score-current": () => "检查当前表",
  "pane.rescore": () => "重新评分",
  "pane.cancel": () => "取消",
  "pane.back": () => "返回",
  "pane.loading": () => "正在打开…",
  "pane.reading-active": () => "正在读取当前表…",
  "pane.reading": (d: { sheet: string }) => `正在读取“${d.sheet}”…`,
  "pane.writing": (d: { count: number }) => `正在写入 ${d.count} 个单元格…`,
  "pane.sheet-changed": () => "表格有改动，下面的结果可能过时。",
  "pane.unexpected": (d: { detail: string }) =>
    `没有完成，表格没有改动（${d.detail}）。请再试一次。`,
  "pane.broken": () => "这个画面出错了，表格没有改动。",
  "pane.reload": () => "重新打开",
  "pane.jump": (d: { cell: string }) => `定位 ${d.cell}`,
  "pane.dismiss": () => "知道了",
};

export const pane = {
  ...frame,
  ...paneBatch,
  ...paneCheck,
  ...paneForms,
  ...paneParameters,
  ...paneRules,
  ...paneStandalone,
  ...paneTodo,
};
