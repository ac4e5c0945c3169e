/** What the command `check` and the printable page say. */
export const cliCheck = {
  "cli.check": () => "检查自评表里的问题：默认只看；加 --fix 改正有把握的",
  "cli.opt-fix": () => "改正有把握的问题（要同时给 --out 或 --in-place）",
  "cli.opt-across": () => "把所有文件里的表放在一起互相比较",
  "cli.fix-needs-target": () => "--fix 要和 --out 或 --in-place 一起用。",
  "cli.across-only-looks": () => "--across 只比较、不改正，不能和 --fix 一起用。",
  "cli.bad-accepted": (d: { file: string; where: string }) =>
    `${d.file} 的格式不对（${d.where}）：要有 version: 1 和 accepted 列表。`,
  "cli.level.error": () => "错误",
  "cli.level.warning": () => "警告",
  "cli.level.hint": () => "提示",
  "cli.fix.safe": () => "可自动改正",
  "cli.fix.ask": () => "可逐项确认",
  "cli.counts": (d: { errors: number; warnings: number; hints: number }) =>
    `错误 ${d.errors} · 警告 ${d.warnings} · 提示 ${d.hints}`,
  "cli.no-findings": () => "没有发现问题",
  "cli.accepted": (d: { count: number }) => `已说明、不再提醒的 ${d.count} 项`,
  "cli.fixed": (d: { count: number }) => `已改正 ${d.count} 格`,
  "cli.page.title": () => "绩效自评表检查结果",
  "cli.page.cells": () => "单元格",
  "cli.page.problem": () => "问题",
  "cli.page.why": () => "为什么",
  "cli.page.todo": () => "怎么办",
  "cli.page.total": (d: { score: string; grade: string }) => `总分 ${d.score} · 等级 ${d.grade}`,
};
