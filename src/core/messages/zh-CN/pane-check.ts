const LEVELS = { error: "错误", warning: "警告", hint: "提示" };
type Level = keyof typeof LEVELS;

/** What the panel 检查 says. */
export const paneCheck = {
  "pane.panel.check": () => "检查",
  "pane.check.level": (d: { level: Level }) => LEVELS[d.level],
  "pane.check.level-count": (d: { level: Level; count: number }) => `${LEVELS[d.level]} ${d.count}`,
  "pane.check.filter": () => "只看哪一类",
  "pane.check.found": (d: { errors: number; warnings: number }) =>
    d.errors > 0 ? `检查出 ${d.errors} 处错误` : `检查出 ${d.warnings} 处警告`,
  "pane.check.checking": () => "正在检查…",
  "pane.check.clean": () => "没有发现问题。",
  "pane.check.clean-level": () => "这一类没有。",
  "pane.check.template": () => "还没有填实际完成值：按空表检查指标、指标值和分值，不看得分。",
  "pane.check.list": () => "这是部门绩效指标表：只检查指标本身，不看得分。",
  "pane.check.where": (d: { cell: string }) => `定位 ${d.cell}`,
  "pane.check.more-cells": (d: { count: number }) => `等 ${d.count} 格`,
  "pane.check.moved": (d: { cell: string }) =>
    `${d.cell} 的内容在检查之后改过，没有定位。请重新检查。`,
  "pane.check.why": () => "为什么",
  "pane.check.todo": (d: { todo: string }) => `怎么办：${d.todo}`,
  "pane.check.fix": () => "修复",
  "pane.check.ask": () => "逐项确认",
  "pane.check.settle": () => "去评分里处理",
  "pane.check.accept": () => "忽略并说明",
  "pane.check.accept-note": () => "为什么可以不改（会留在工作簿里）",
  "pane.check.accept-save": () => "忽略",
  "pane.check.accept-missing": () => "先写明理由",
  "pane.check.accepted": (d: { count: number }) => `已说明、不再提醒的 ${d.count} 项`,
  "pane.check.accepted-note": (d: { note: string }) => `说明：${d.note}`,
  "pane.check.resume": () => "恢复提醒",
  "pane.check.settled": (d: { count: number }) => `写入评分后就没有的 ${d.count} 项`,
  "pane.check.settled-do": () => "去评分写入",
  "pane.check.fix-all": (d: { count: number }) => `全部修复（${d.count}）`,
  "pane.check.fix-none": () => "没有能自动修复的",
  "pane.check.fix-all-hint": () => "只含有把握的，先预览再写入",
  "pane.check.again": () => "重新检查",
  "pane.check.compare": () => "对照其他工作表",
  "pane.check.compared": () => "已对照其他工作表",
  "pane.check.comparing": () => "正在对照其他工作表…",
  "pane.back-to": (d: { panel: string }) => `返回${d.panel}`,
  "pane.preview-fixes": () => "改正检查出的问题",
};
