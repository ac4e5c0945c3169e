import type { paneMake as zhCN } from "../zh-CN/pane-make";

export const paneMake: typeof zhCN = {
  "pane.make.title": () => "Make forms",
  "pane.make.about": () =>
    "From a department's list of targets (a row an indicator, with its project and target) and its blank form: one form for each project, with its indicators filled in.",
  "pane.make.list": () => "The department's list of targets (.xlsx)",
  "pane.make.blank": () => "The department's own blank form (.xlsx)",
  "pane.make.choose": () => "Choose…",
  "pane.make.none": () => "none chosen yet",
  "pane.make.shape": () => "Save as",
  "pane.make.each": () => "a file for each project",
  "pane.make.together": () => "one workbook",
  "pane.make.start": () => "Make",
  "pane.make.reading": (d) => `Reading ${d.file}…`,
  "pane.make.making": (d) => `Making ${d.forms} forms…`,
};
