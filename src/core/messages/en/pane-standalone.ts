import type { paneStandalone as zhCN } from "../zh-CN/pane-standalone";

export const paneStandalone: typeof zhCN = {
  "pane.page.about": () => "No add-in needed: files stay on this computer and are never uploaded.",
  "pane.page.drop": () => "Drop self-evaluation forms (.xlsx) here, one or many",
  "pane.page.choose": () => "Choose files",
  "pane.page.files": () => "Open files",
  "pane.page.sheets": () => "Sheets",
  "pane.page.save": () => "Save a filled copy",
  "pane.page.save-name": (d) => `${d.name} (scored)`,
  "pane.page.saved": (d) => `Saved as ${d.name}`,
  "pane.page.unsaved": () => "Changes not saved yet",
  "pane.page.close-file": (d) => `Close ${d.name}`,
  "pane.page.preview": (d) => `Sheet “${d.sheet}”`,
  "pane.page.tab-sheet": () => "Sheet",
  "pane.page.tab-pane": () => "Result",
  "pane.page.sample": () => "自评表示例.xlsx",
  "pane.page.refused": (d) => `${d.name}: ${d.why}`,
  "pane.page.cut": (d) => `Only the first ${d.rows} rows are drawn; scoring covers all.`,
};
